// A unit says nothing without its number. Changed alone it is not saved by itself; until the number is typed anew or the form
// is sent, what saves by itself goes with the unit that the number was typed in.
const units = [...document.querySelectorAll('[data-unit-of]')];
const settled = new Map(units.map((unit) => [unit, unit.value]));

function settle({ target }) {
  for (const unit of units) {
    if (unit.dataset.unitOf === target.id) settled.set(unit, unit.value);
  }
}

// Before the form hears of the change and saves.
document.addEventListener('change', settle, true);

document.body.addEventListener('htmx:confirm', (event) => {
  if (units.includes(event.detail.triggeringEvent?.target)) event.preventDefault();
});

document.body.addEventListener('htmx:configRequest', ({ target, detail }) => {
  for (const unit of units) {
    if (unit.form === target) detail.parameters[unit.name] = settled.get(unit);
  }
});
