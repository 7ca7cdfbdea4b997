// Tells a session's time by the reader's own clock, where that differs from the clock of the place.
// Plain English is read all over the world: its days come before its months, as on the rest of the page.
const language = document.documentElement.lang === 'en' ? 'en-150' : document.documentElement.lang;
for (const note of document.querySelectorAll('.own-time')) {
  const start = new Date(note.dataset.start);
  const offsetThere = /Z$/.test(note.dataset.start) ? 0 : offset(note.dataset.start);
  if (Number.isNaN(start.getTime()) || offsetThere === -start.getTimezoneOffset()) continue;
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit'
  });
  const end = note.dataset.end ? new Date(note.dataset.end) : null;
  const text = end && format.formatRange ? format.formatRange(start, end) : format.format(start);
  note.textContent = note.dataset.label.replace('{time}', text);
  note.hidden = false;
}

function offset(text) {
  const [, sign, hours, minutes] = text.match(/([+-])(\d\d):(\d\d)(?::\d\d)?$/) ?? [null, '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
