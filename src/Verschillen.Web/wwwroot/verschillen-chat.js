// <verschillen-chat>: the chat within a page of others. It stands in the page itself, not in a shadow root, for some screen readers
// do not look into those; its styles are its own. What stands in the element, a link, shows until the chat does.
(() => {
  const server = new URL('.', document.currentScript.src);
  const KEY = 'verschillen-chat'; // holds the sealed state for as long as the tab is open
  const PREFIX = 'verschillen-'; // before every name, so that none clashes with the site's
  const COLOURS = {
    kleur: '--utrecht-button-primary-action-background-color',
    'kleur-tekst': '--utrecht-button-primary-action-color',
  };
  const LEAST_CONTRAST = 4.5; // WCAG 2.2, 1.4.3

  const make = (name, className, ...content) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  };

  /** Storage may be closed to a page; then the conversation lasts as long as the page. */
  const kept = {
    get: () => { try { return sessionStorage.getItem(KEY); } catch { return null; } },
    set: state => { try { state === null ? sessionStorage.removeItem(KEY) : sessionStorage.setItem(KEY, state); } catch { /* as above */ } },
  };

  const luminance = colour => {
    const [red, green, blue] = colour.match(/[\d.]+/g).slice(0, 3).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const contrast = (one, other) => (Math.max(luminance(one), luminance(other)) + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);

  class VerschillenChat extends HTMLElement {
    #toggle;
    #region;
    #link;
    #engine;
    #reading;
    #choices;
    #conversation;

    async connectedCallback() {
      if (this.#toggle) {
        return; // moved within the page
      }

      this.lang = 'nl'; // whatever the language of the page is, and from whichever side it is read
      this.dir = 'ltr';
      await this.#dress();
      this.#link = [...this.childNodes];
      this.#toggle = make('button', 'knop', kept.get() ? 'Ga verder met uw gesprek' : this.getAttribute('tekst') ?? 'Wat verandert er als u verhuist?');
      this.#toggle.type = 'button';
      this.#toggle.setAttribute('aria-expanded', 'false');
      this.#toggle.addEventListener('click', () => this.#region?.hidden === false ? this.#close() : this.#open());
      this.replaceChildren(this.#toggle);
      this.#colour();
    }

    /** Waits for the styles, so that nothing is shown undressed. */
    #dress() {
      const address = new URL('verschillen-chat.css', server).href;
      const link = document.querySelector(`link[href="${address}"]`) ?? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
      if (link.isConnected) {
        return undefined;
      }

      document.head.append(link);
      return new Promise(resolve => link.onload = link.onerror = resolve);
    }

    /** Takes the site's colours where they can be read. */
    #colour() {
      const given = Object.entries(COLOURS).filter(([name]) => CSS.supports('color', this.getAttribute(name)));
      given.forEach(([name, token]) => this.style.setProperty(token, this.getAttribute(name)));
      const shown = getComputedStyle(this.#toggle);
      if (given.length > 0 && contrast(shown.color, shown.backgroundColor) < LEAST_CONTRAST) {
        console.warn(`verschillen-chat: kleur en kleur-tekst hebben contrast ${contrast(shown.color, shown.backgroundColor).toFixed(2)}. Nodig is ${LEAST_CONTRAST}. De eigen kleuren van de chat blijven staan.`);
        given.forEach(([, token]) => this.style.removeProperty(token));
      }
    }

    /** Opens below the button; the focus stays on it. */
    async #open() {
      this.#toggle.setAttribute('aria-expanded', 'true');
      if (!this.#region) {
        const title = make('h2', 'titel', 'Wat verandert er als u verhuist?');
        const close = make('button', 'sluit', 'Sluit de chat');
        title.id = `${PREFIX}titel`;
        close.type = 'button';
        close.addEventListener('click', () => this.#close());
        this.#region = make('section', 'venster', make('div', 'kop', title, close), make('p', 'bezig', 'Bezig met openen…'));
        this.#region.id = `${PREFIX}venster`;
        this.#region.setAttribute('aria-labelledby', title.id);
        this.#toggle.setAttribute('aria-controls', this.#region.id);
        this.append(this.#region);
      }

      this.#region.hidden = false;
      if (!this.#region.querySelector('form')) {
        await this.#begin();
      }
    }

    #close() {
      this.#toggle.focus(); // first: what has the focus may not disappear
      this.#toggle.setAttribute('aria-expanded', 'false');
      this.#region.hidden = true;
    }

    /** Shows the greeting, or where the conversation of this tab stood. */
    async #begin() {
      try {
        this.#engine ??= await import(new URL('conversation.js', server).href);
        this.#reading ??= await import(new URL('reading.js', server).href);
        this.#choices ??= new this.#reading.Choices(this);
        const form = kept.get() ? await this.#resumed() : await this.#greeting();
        const conversation = new this.#engine.Conversation(this.#show(form), fresh => this.#adapt(fresh));
        conversation.form.addEventListener('gesprek-antwoord', event => kept.set(event.detail.isEnded ? null : conversation.state));
        conversation.form.addEventListener('gesprek-hervat', () => kept.get() && kept.set(conversation.state));
        this.#conversation = conversation;
        this.#offerChoices();
        if (this.#choices.get('woorden') !== 'gewoon') {
          await conversation.resume({ stand: conversation.state, woorden: this.#choices.get('woorden') }).catch(() => true); // then in ordinary words
        }

        conversation.announce(conversation.form.querySelector('.beurt').dataset.aankomst);
      } catch (fault) {
        console.warn('verschillen-chat: de chat kan niet openen.', fault);
        const told = fault.part ? [fault.part] : [make('p', '', 'De chat kan hier nu niet openen. Open de chat op zijn eigen pagina.'), ...this.#way()];
        this.#region.querySelector('.bezig, .melding')?.replaceWith(make('div', 'melding', ...told));
      }
    }

    /** How the person wants to read, above the conversation. */
    #offerChoices() {
      if (!this.#region.querySelector('.lezen')) {
        const change = name => name === 'woorden' && this.#conversation.useWords(this.#choices.get(name));
        this.#region.querySelector('.kop').append(this.#reading.panel(this.#choices, 'widget', change));
      }
    }

    /** The link to the chat's own page that the site gave, or one of ours. */
    #way() {
      const own = make('a', 'knop', 'Open de chat');
      own.href = server.href;
      return this.#link.some(node => node.nodeName === 'A' || node.querySelector?.('a')) ? this.#link : [own];
    }

    async #resumed() {
      const form = await this.#engine.ask(new URL('gesprek', server), { stand: kept.get(), hervat: '1' });
      if (!form.querySelector('.melding')) {
        return form;
      }

      kept.set(null); // too old
      return this.#greeting();
    }

    #greeting() {
      const address = new URL(server);
      for (const name of ['van', 'naar', 'onderwerp']) {
        if (this.getAttribute(name)) {
          address.searchParams.set(name, this.getAttribute(name));
        }
      }

      return this.#engine.ask(address);
    }

    #show(form) {
      this.#adapt(form);
      const shown = document.importNode(form, true);
      this.#region.querySelector('[role=log]')?.remove(); // of the conversation before
      this.#region.querySelector('form, .bezig, .melding').replaceWith(shown);
      shown.addEventListener('click', event => {
        if (event.target.closest('.einde a')) {
          event.preventDefault();
          this.#toggle.focus();
          this.#begin();
        }
      });
      return shown;
    }

    /** Names of its own, addresses of our server, headings below that of the region. */
    #adapt(form) {
      this.#engine.rename(form, name => name.startsWith(PREFIX) ? name : `${PREFIX}${name}`);
      form.id = `${PREFIX}gesprek`;
      form.action = new URL(form.getAttribute('action'), server);
      for (const attribute of ['href', 'formaction']) {
        form.querySelectorAll(`[${attribute}^="/"]`).forEach(one => one.setAttribute(attribute, new URL(one.getAttribute(attribute), server)));
      }

      form.querySelectorAll('[formaction]').forEach(button => button.formTarget = '_blank');
    }
  }

  customElements.get('verschillen-chat') ?? customElements.define('verschillen-chat', VerschillenChat);
})();
