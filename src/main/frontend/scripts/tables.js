// Decision tables in the standard notation are heavy: only a page that shows one loads what draws it, and only one that
// changes it loads what edits.
const frame = document.querySelector('[data-table-frame]');

if (frame) {
  const script = frame.querySelector('[data-save]') ? import('./table-editor.js') : import('./decision-table.js');
  script
    .then(({ show }) => show(frame))
    // The page says where the same stands in words.
    .catch((reason) => {
      frame.hidden = true;
      console.error(reason);
    });
}
