// In a worksheet a letter answers the item whose choices have the focus: "b" chooses B, "y" Ya, "-" takes it back.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) return;
  const choices = event.target.matches('.pz-choice input') && event.target.closest('.pz-grid .pz-choices');
  if (!choices) return;
  const letter = event.key === '-' ? '–' : event.key.toUpperCase();
  const choice = Array.from(choices.querySelectorAll('.pz-choice')).find((label) =>
    label.textContent.trim().toUpperCase().startsWith(letter),
  );
  if (!choice) return;
  event.preventDefault();
  const input = choice.querySelector('input');
  input.focus();
  if (!input.checked) input.click();
});

// Where a browser cannot show by style alone what is folded away, the list of areas is opened beside the grid.
const areas = document.querySelector('.pz-sheet__areas');
if (areas && !CSS.supports('selector(::details-content)') && window.matchMedia('(min-width: 1021px)').matches) {
  areas.open = true;
}
