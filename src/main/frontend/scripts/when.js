// Fields that one answer makes needed are shown with that answer; without script they are all there.
function answered(form, name) {
  return form.querySelector(`[name="${name}"]:checked`)?.value;
}

function show(form) {
  for (const part of form.querySelectorAll('[data-when]')) {
    const [name, value] = part.dataset.when.split('=');
    const filled = [...part.querySelectorAll('input[type=text], textarea, [name$=".item"]')].some((field) => field.value);
    part.hidden = answered(form, name) !== value && !filled && !part.querySelector('.govuk-error-message');
  }
}

for (const form of document.querySelectorAll('form:has([data-when])')) {
  show(form);
  form.addEventListener('change', () => show(form));
}
