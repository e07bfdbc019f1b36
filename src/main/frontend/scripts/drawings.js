// Drawings of processes are heavy: only a page that shows one loads what draws it.
const frame = document.querySelector('[data-drawing-frame]');

if (frame) {
  import('./diagram.js')
    .then(({ draw }) => draw(frame))
    // The list below the drawing says the same.
    .catch((reason) => {
      frame.hidden = true;
      console.error(reason);
    });
}
