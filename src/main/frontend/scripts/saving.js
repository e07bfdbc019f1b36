// Saves a table by itself a moment after each change, never over what somebody else changed, and loses nothing.

/** A pause in typing that long is worth saving. */
const PAUSE = 800;

class Saving {
  constructor(frame, content) {
    this.content = content;
    this.sheet = frame.querySelector('[data-save]');
    this.said = frame.querySelector('[data-said-of-saving]');
    this.unsaved = frame.querySelector('#unsaved');
    this.version = this.sheet.dataset.version;
    this.changes = 0;
    this.saved = 0;
    this.overtaken = false;
    window.addEventListener('online', () => this.soon());
    window.addEventListener('beforeunload', (event) => {
      if (this.changes > this.saved) event.preventDefault();
    });
    // Whoever chooses to let their version go need not be asked again.
    this.said.addEventListener('click', ({ target }) => {
      if (target.closest('[data-let-go]')) this.saved = this.changes;
    });
  }

  change() {
    this.changes += 1;
    this.soon();
  }

  soon() {
    clearTimeout(this.timer);
    if (this.changes > this.saved) this.timer = setTimeout(() => this.save(), PAUSE);
  }

  /** One at a time: the next has to name the version that this one makes. */
  async save() {
    if (this.sending || this.overtaken) return;
    this.sending = true;
    const upTo = this.changes;
    try {
      const answer = await this.send(await this.content());
      await this.read(answer, upTo);
    } catch (reason) {
      console.warn(reason);
      this.unsaved.hidden = false;
      return;
    } finally {
      this.sending = false;
    }
    if (this.changes > upTo) this.soon();
  }

  send(xml) {
    const { save, header, token, name } = this.sheet.dataset;
    const form = new FormData();
    form.append('version', this.version);
    form.append('file', new Blob([xml], { type: 'application/xml' }), name);
    return fetch(save, { method: 'POST', body: form, headers: { [header]: token } });
  }

  /** The server answers in words: saved, refused with the cells, or overtaken by somebody else. */
  async read(answer, upTo) {
    if (answer.redirected || ![200, 409, 413, 422].includes(answer.status)) throw new Error(`not saved: ${answer.status}`);
    this.unsaved.hidden = true;
    this.said.innerHTML = await answer.text();
    if (answer.ok) {
      this.version = this.said.querySelector('[data-version]').dataset.version;
      this.saved = upTo;
    }
    if (answer.status === 409) await this.keep();
  }

  /** Nothing more is sent; what was done here can be taken along. */
  async keep() {
    this.overtaken = true;
    const file = new Blob([await this.content()], { type: 'application/xml' });
    this.said.querySelector('[data-mine]').href = URL.createObjectURL(file);
  }
}

export function saving(frame, content) {
  const one = new Saving(frame, content);
  return () => one.change();
}
