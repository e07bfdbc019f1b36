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

// Beside the grid the list of areas is open, also to those who listen; above it, on a phone, it begins folded away.
const areas = document.querySelector('.pz-sheet__areas');
if (areas) {
  const wide = window.matchMedia('(min-width: 1021px)');
  const fit = () => {
    areas.open = wide.matches;
  };
  wide.addEventListener('change', fit);
  fit();
}
