// Decision tables in the standard notation are heavy: only a page that shows one loads what draws it.
const frame = document.querySelector('[data-table-frame]');

if (frame) {
  import('./decision-table.js')
    .then(({ show }) => show(frame))
    // The page says where the same stands in words.
    .catch((reason) => {
      frame.hidden = true;
      console.error(reason);
    });
}
