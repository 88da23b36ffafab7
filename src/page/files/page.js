// What the pages do beyond showing: everything works without it but completion, which needs it.
const $ = (id) => document.getElementById(id);
document.documentElement.classList.add('scripted');

/** What is filled in of a form, with the button that was pressed. */
function fieldsOf(form, pressed) {
  const fields = new FormData(form);
  if (pressed?.name) fields.append(pressed.name, pressed.value);
  return fields;
}

/** Sends a form as the page's own script, so that the answer is no whole page. */
async function send(form, fields) {
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: form.enctype === 'multipart/form-data' ? fields : new URLSearchParams(fields),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

const toEnd = () => window.scrollTo({ top: document.body.scrollHeight });
const atEnd = () => window.innerHeight + window.scrollY > document.body.scrollHeight - 120;

// --- the reading room ---------------------------------------------------------------------------------------------
/** An address may name its passage after the #: the page marks what the query names. */
function markPassage() {
  const [, at] = /^#(\d+-\d+)$/.exec(window.location.hash) ?? [];
  if (at === undefined) return;
  const query = new URLSearchParams(window.location.search);
  query.set('at', at);
  window.location.replace(`${window.location.pathname}?${query.toString()}#at`);
}
if (window.location.pathname.startsWith('/read/')) {
  markPassage();
  window.addEventListener('hashchange', markPassage);
  document.addEventListener('click', async ({ target }) => {
    if (!target.matches('.copies')) return;
    await navigator.clipboard.writeText(target.dataset.copy);
    $('status').textContent = $('status').dataset.says;
  });
}

// --- the desk -----------------------------------------------------------------------------------------------------
const drop = $('drop');
if (drop) openDrop(drop);

/** Files can be dropped, and are looked into one after the other, so that it can be seen how far that is. */
function openDrop(form) {
  const zone = form.querySelector('.drop-zone');
  const input = form.querySelector('input[type=file]');
  const bar = form.querySelector('progress');
  const status = form.querySelector('[role=status]');
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    input.files = event.dataTransfer.files;
    if (input.files.length > 0) form.requestSubmit();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.getAttribute('aria-busy')) return;
    form.setAttribute('aria-busy', 'true');
    const files = [...input.files];
    const problems = [];
    bar.hidden = false;
    bar.max = files.length;
    for (const [i, file] of files.entries()) {
      status.textContent = status.dataset.says.replace('{done}', i).replace('{of}', files.length);
      bar.value = i;
      const fields = new FormData(form);
      fields.delete('file');
      // The page takes no larger one: it says so without reading it.
      fields.append(
        'file',
        file.size > Number(input.dataset.largest) ? file.slice(0, Number(input.dataset.largest) + 1) : file,
        file.name,
      );
      const headers = { accept: 'application/json' };
      const response = await fetch(form.action, { method: 'POST', headers, body: fields });
      const { problem } = response.ok ? await response.json() : { problem: String(response.status) };
      if (problem) problems.push(problem);
    }
    form.removeAttribute('aria-busy');
    if (problems.length === 0) return window.location.assign('/desk/add');
    bar.hidden = true;
    status.textContent = [...new Set(problems)].join(' ');
  });
}

// --- the channel --------------------------------------------------------------------------------------------------
const room = $('messages');
if (room) openRoom();

function openRoom() {
  const composer = $('say');
  const line = $('line');
  const choices = $('choices');
  const modal = $('modal');
  let chosen = -1;
  let offered = [];
  /** What was typed when that was offered; null while something else is asked for. */
  let offeredFor = null;
  let takeFirst = false;

  // --- messages -----------------------------------------------------------------------------------------------------
  function listen() {
    const events = new EventSource(`/events?since=${room.dataset.version}`);
    events.addEventListener('message', changed);
  }
  // The bot is started by whoever listens: not before the page is painted.
  window.requestAnimationFrame(() => setTimeout(listen));
  function changed({ data }) {
    const { id, html } = JSON.parse(data);
    const old = $(id);
    if (html === null) return old?.remove();
    const follow = !old && atEnd();
    const holder = document.createElement('template');
    holder.innerHTML = html;
    const focused = old?.contains(document.activeElement);
    if (old) old.replaceWith(holder.content);
    else room.append(holder.content);
    if (focused) $(id).querySelector('button, a, select')?.focus();
    if (follow) toEnd();
  }
  toEnd();

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    event.preventDefault();
    if (form.id === 'say') return say();
    if (form.getAttribute('aria-busy')) return;
    form.setAttribute('aria-busy', 'true');
    tell(null);
    try {
      const done = await send(form, fieldsOf(form, event.submitter));
      if (form.closest('.menu')) form.closest('.menu').open = false;
      if (modal.contains(form)) modal.close();
      show(done);
    } catch {
      tell(composer.dataset.failed);
    } finally {
      form.removeAttribute('aria-busy');
    }
  });

  /** Settles when the lines before are known to have come: they come in the order in which they were sent. */
  let before = Promise.resolve();
  let unsent = 0;
  /** Sends what is typed, and takes it out of the line at once, so that the next can be typed. */
  function say() {
    const [typed, file] = [line.value, $('file')?.files[0]];
    if (typed.trim() === '' && !file) return;
    const fields = fieldsOf(composer);
    composer.reset();
    void offer();
    lost.length = 0;
    tell(null);
    unsent++;
    composer.setAttribute('aria-busy', 'true');
    before = before.then(async () => {
      const done = await send(composer, fields).catch(() => ({ problem: composer.dataset.failed }));
      if (--unsent === 0) composer.removeAttribute('aria-busy');
      show(done);
      if (done.problem) giveBack(typed, file, done.problem);
    });
  }
  /** What could not be sent, and is not in the line again. */
  const lost = [];
  /** Puts back what could not be sent; beside what was typed since, it is shown above the line. */
  function giveBack(typed, file, problem) {
    if (line.value !== '') {
      lost.push(typed);
      return tell(`${problem} ${composer.dataset.unsent} ${lost.join(' · ')}`);
    }
    line.value = typed;
    if (file) {
      const again = new DataTransfer();
      again.items.add(file);
      $('file').files = again.files;
    }
    void offer();
  }
  function show({ problem, modal: form }) {
    if (problem) tell(problem);
    if (!form) return;
    modal.innerHTML = form;
    modal.showModal();
  }
  document.addEventListener('change', ({ target }) => {
    if (target.matches('.row select') && target.value !== '') {
      target.form.requestSubmit();
      target.value = '';
    }
  });
  // A file that is chosen goes with the command that takes one.
  $('file')?.addEventListener('change', ({ target }) => {
    const [file] = target.files;
    if (file && !line.value.startsWith('/add')) line.value = `/add file: ${file.name}`;
    line.focus();
  });
  // A right click on a message opens its menu, as on Discord.
  document.addEventListener('contextmenu', (event) => {
    const menu = event.target.closest('.message')?.querySelector('.menu');
    if (!menu || event.target.closest('a') || String(window.getSelection()) !== '') return;
    event.preventDefault();
    menu.open = true;
    menu.querySelector('button').focus();
  });
  document.addEventListener('click', ({ target }) => {
    for (const menu of document.querySelectorAll('.menu[open]'))
      if (!menu.contains(target)) menu.open = false;
  });

  function tell(problem) {
    document.querySelector('.composer [role=alert]')?.remove();
    if (!problem) return;
    const said = document.createElement('p');
    said.setAttribute('role', 'alert');
    said.textContent = problem;
    choices.before(said);
  }

  // --- completion ---------------------------------------------------------------------------------------------------
  async function offer() {
    const typed = line.value;
    offeredFor = null;
    choices.setAttribute('aria-busy', 'true');
    choose(-1);
    const wanted = typed.startsWith('/') || /(?:^|\s)@\w*$/.test(typed);
    const found = wanted ? await (await fetch(`/complete?line=${encodeURIComponent(typed)}`)).json() : [];
    if (typed !== line.value) return;
    offered = found;
    offeredFor = typed;
    choices.removeAttribute('aria-busy');
    choices.replaceChildren(
      ...offered.map(({ label, hint }, i) => {
        const one = document.createElement('li');
        one.id = `choice-${i}`;
        one.setAttribute('role', 'option');
        one.setAttribute('aria-selected', 'false');
        const name = document.createElement('span');
        name.textContent = label;
        const about = document.createElement('small');
        about.textContent = hint;
        one.append(name, ' ', about);
        one.addEventListener('mousedown', (event) => {
          event.preventDefault();
          if (offeredFor === line.value) take(i);
        });
        return one;
      }),
    );
    choices.hidden = offered.length === 0;
    line.setAttribute('aria-expanded', String(!choices.hidden));
    if (takeFirst && offered.length > 0) take(0);
  }
  function choose(i) {
    chosen = i;
    for (const [at, one] of [...choices.children].entries()) {
      one.setAttribute('aria-selected', String(at === i));
      if (at === i) one.scrollIntoView({ block: 'nearest' });
    }
    if (i < 0) line.removeAttribute('aria-activedescendant');
    else line.setAttribute('aria-activedescendant', `choice-${i}`);
  }
  function take(i) {
    takeFirst = false;
    line.value = offered[i].line;
    line.focus();
    void offer();
  }
  line.addEventListener('input', () => {
    takeFirst = false;
    void offer();
  });
  line.addEventListener('keydown', (event) => {
    const many = choices.hidden ? 0 : offered.length;
    if (many === 0) return;
    const isOld = offeredFor !== line.value;
    if (isOld && event.key !== 'Escape') {
      // What is offered belongs to what was typed before: Tab takes the first of what is still to come.
      takeFirst = event.key === 'Tab' && !event.shiftKey;
      if (takeFirst || event.key.startsWith('Arrow')) event.preventDefault();
      return;
    }
    if (event.key === 'ArrowDown') choose((chosen + 1) % many);
    else if (event.key === 'ArrowUp') choose((chosen + many - 1 + (chosen < 0 ? 1 : 0)) % many);
    else if (event.key === 'Tab' && !event.shiftKey) take(Math.max(0, chosen));
    else if (event.key === 'Enter' && chosen >= 0) take(chosen);
    else if (event.key === 'Escape') choices.hidden = true;
    else return;
    event.preventDefault();
  });
}
