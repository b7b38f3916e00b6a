import { describe, expect, it } from 'vitest';
import { placesAgree } from './places';

describe('places of two reports', () => {
  it.each<[string[], string[]]>([
    [['gpe:tripoli'], ['gpe:tripoli', 'gpe:libya']],
    [['gpe:aleppo-countryside'], ['gpe:aleppo']],
    [['gpe:aleppo'], ['gpe:syria']],
    [['gpe:morocco'], ['gpe:chefchaouen']],
    // A province of which the lists do not tell what towns it holds.
    [['gpe:kordofan'], ['gpe:obeid']],
    // A village that no list knows may lie in any country.
    [['gpe:قريه الوادي'], ['gpe:morocco']],
    [['loc:غابه الوادي', 'gpe:morocco'], ['gpe:chefchaouen']],
  ])('%j may be %j', (one, other) => {
    expect(placesAgree(one, other)).toBeGreaterThan(0);
    expect(placesAgree(other, one)).toBe(placesAgree(one, other));
  });

  it.each<[string[], string[]]>([
    [['gpe:aleppo'], ['gpe:damascus']],
    [['gpe:aleppo'], ['gpe:iraq']],
    [['gpe:morocco'], ['gpe:algeria']],
    [['gpe:kordofan'], ['gpe:darfur']],
    [['gpe:kordofan'], ['gpe:aleppo']],
    [
      ['gpe:chefchaouen', 'gpe:morocco'],
      ['gpe:larache', 'gpe:morocco'],
    ],
    [['gpe:قريه الوادي'], ['gpe:قريه الجبل']],
    [['loc:mediterranean'], ['gpe:morocco']],
    [['loc:غابه الوادي', 'gpe:algeria'], ['gpe:chefchaouen']],
    [['loc:غابه الوادي'], ['gpe:chefchaouen']],
  ])('%j is not %j', (one, other) => {
    expect(placesAgree(one, other)).toBe(0);
  });
});
