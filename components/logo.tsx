/** The extension's mark, as in `public/icon/icon.svg`: a sīn over the line that marks a name. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" width="22" height="22" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#0b5c5e" />
      <path
        d="M108 34v12c0 9-4.500 14-10.500 14S87 55 87 46v-7 7c0 9-4.500 14-10.500 14S66 55 66 46V34v24c0 16-8.500 25-22.500 25S20 74.500 20 60.500c0-4 .7-7.500 2-10.500"
        fill="none"
        stroke="#fff"
        stroke-width="11.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M22 106h84" stroke="#f6b04e" stroke-width="11" stroke-linecap="round" />
    </svg>
  );
}
