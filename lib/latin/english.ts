/** English words that tell what a run of capitalised words is. Lower case. */

/** Words that no name starts or ends with, and that part two names. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an and or of for in on at to from by with as is are was were be been will would has have had not no this that these those it its he she
  they we you i his her their our your my who what when where why how all more new via breaking exclusive live video photo watch read update
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday am pm gmt utc pic com www http https just said says`.split(
    /\s+/,
  ),
);

/** Words that make a capitalised run an organisation's name. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `times post journal news tribune herald guardian press agency channel tv radio network media group company corporation corp inc ltd llc plc co bank
  university college institute institution school ministry department office bureau council committee commission court parliament congress senate
  party union league association federation organization organisation foundation fund forum centre center club united city fc airlines airways oil gas
  energy petroleum motors electric systems technologies technology army navy forces force command mission house museum hospital watch international
  national nations initiative alliance coalition front movement brigade brigades`.split(/\s+/),
);

/** Words of forms that carry no name («Dr. Randa» at a page's foot is a signature of the desk, but a name all the same). */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr sir president minister general gen lt col maj capt king queen prince princess sheikh prof professor'.split(
    ' ',
  ),
);
