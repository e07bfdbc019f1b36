// A slider beside a number: without script the number alone is asked for, so the slider is hidden until it works.
function show(within) {
  for (const slider of within.querySelectorAll('input[type=range][data-moves]')) slider.hidden = false;
}

document.addEventListener('input', (event) => {
  const { moves } = event.target.dataset;
  if (moves) {
    const number = document.getElementById(moves);
    number.value = document.documentElement.lang === 'id' ? event.target.value.replace('.', ',') : event.target.value;
    number.dispatchEvent(new Event('input', { bubbles: true }));
    return;
  }
  const slider = document.querySelector(`input[type=range][data-moves="${event.target.id}"]`);
  if (!slider || !event.isTrusted) return;
  const value = event.target.value.replace(',', '.');
  if (value !== '') slider.value = value;
});

document.body.addEventListener('htmx:afterSettle', (event) => show(event.target.parentElement ?? document));
show(document);
