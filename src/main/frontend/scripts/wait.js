// A form that names a version is sent only once its saving by itself is through: with the old one in it, it would take
// its own change for somebody else's.
const SAVING = 'form[data-versioned].htmx-request';

/** What is to be sent, and by which button. */
let held = null;

document.body.addEventListener('submit', (event) => {
  if (event.defaultPrevented || !document.querySelector(SAVING)) return;
  event.preventDefault();
  held = { form: event.target, button: event.submitter };
});

function send() {
  if (!held || document.querySelector(SAVING)) return;
  const { form, button } = held;
  held = null;
  form.requestSubmit(button);
}

// Saved or not: whoever pressed the button is answered. One that waited its turn starts right after this event.
document.body.addEventListener('htmx:afterRequest', () => setTimeout(send));
