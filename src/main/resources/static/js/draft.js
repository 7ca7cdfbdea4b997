// Saves a draft while somebody types. Without this script the buttons of the form do the same.
const form = document.querySelector("form.draft");
const status = form.querySelector(".draft-status");
const version = form.elements.version;
const key = "draft-" + form.dataset.draft;
const pause = 1500;
let sent = text();
let waiting = null;
let under = false;
let stopped = false;
let step = null;

function text() {
  const data = new FormData(form);
  data.delete("do");
  data.delete("version");
  data.delete("csrf");
  data.delete("current");
  for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
  return new URLSearchParams(data).toString();
}

function say(message, unsaved) {
  if (status.textContent !== message) status.textContent = message;
  form.classList.toggle("unsaved", unsaved);
}

function remember() {
  try {
    localStorage.setItem(key, JSON.stringify({ version: version.value, text: text() }));
  } catch {
    // a full or forbidden store only means that this browser can't help after it is closed
  }
}

function forget() {
  try {
    localStorage.removeItem(key);
  } catch {
    // as above
  }
}

function later(time) {
  clearTimeout(waiting);
  waiting = setTimeout(save, time);
}

async function save() {
  const now = text();
  if (under || stopped || now === sent) return;
  under = true;
  say(form.dataset.saving, true);
  try {
    const body = new URLSearchParams(now);
    body.set("version", version.value);
    if (form.elements.csrf) body.set("csrf", form.elements.csrf.value);
    const answer = await fetch(location.pathname.replace(/\/$/, "") + "/draft", { method: "POST", body });
    if (answer.ok) {
      const kept = await answer.json();
      sent = now;
      version.value = kept.version;
      take(kept.fields);
      if (text() === sent) forget();
      say(form.dataset.saved.replace("{time}", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "numeric", minute: "2-digit" })), text() !== sent);
    } else if (answer.status === 409) {
      stopped = true;
      const why = await answer.json();
      say(form.dataset[why.state] ?? form.dataset.clash, true);
    } else if ([401, 403, 410].includes(answer.status)) {
      stopped = true;
      say(form.dataset.ended, true);
    } else {
      throw new Error(answer.status);
    }
  } catch {
    say(form.dataset.offline, true);
    later(10000);
  } finally {
    under = false;
  }
  if (text() !== sent && !stopped) later(pause);
}

// What somebody else has written meanwhile comes into the form, unless it was changed here too.
function take(fields) {
  const unchanged = text() === sent;
  for (const [name, value] of Object.entries(fields)) put(name, value);
  if (unchanged) sent = text();
}

function put(name, value) {
  const found = form.querySelectorAll(`[name="${CSS.escape(name)}"]`);
  const values = value.split("|");
  const boxes = [...found].filter((one) => one.type === "checkbox");
  if (boxes.length > 0) {
    for (const box of boxes) box.checked = values.includes(box.value);
  } else if (found.length > 0 && found[0].type === "radio") {
    for (const one of found) one.checked = one.value === value;
  } else if (found.length === 1) {
    if (found[0] !== document.activeElement) found[0].value = value;
  } else if (value !== "") {
    const present = [...found].map((one) => one.value);
    for (const one of found.length > 0 ? values : [value]) {
      if (!present.includes(one)) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value: one }));
    }
  }
}

function restore() {
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem(key));
  } catch {
    return;
  }
  if (!kept || kept.text === sent) return forget();
  const fields = {};
  for (const [name, value] of new URLSearchParams(kept.text)) {
    if (value !== "") fields[name] = fields[name] ? fields[name] + "|" + value : value;
    else fields[name] = fields[name] ?? "";
  }
  version.value = kept.version;
  for (const [name, value] of Object.entries(fields)) put(name, value);
  say(form.dataset.found, true);
}

form.addEventListener("input", () => {
  remember();
  later(pause);
});
// What was typed goes ahead of every step: where the network fails, nothing is lost and no step is taken. What was sent
// doesn't stay in this browser, which others may use too: the site keeps forms that come late.
form.addEventListener("submit", async (sending) => {
  if (step === "go" || (!step && !under && text() === sent)) {
    step = "gone";
    stopped = true;
    clearTimeout(waiting);
    forget();
    return;
  }
  sending.preventDefault();
  if (step) return;
  step = "saving";
  clearTimeout(waiting);
  while (under) await new Promise((done) => setTimeout(done, 50));
  await save();
  if (text() !== sent && !stopped) {
    step = null;
    return;
  }
  step = "go";
  // Not while this event is still on its way: a form that is being submitted can't be submitted.
  setTimeout(() => form.requestSubmit(sending.submitter));
});
addEventListener("pageshow", (shown) => {
  if (shown.persisted) location.reload();
});
addEventListener("online", () => later(0));
addEventListener("pagehide", () => {
  if (text() !== sent && !stopped) remember();
});
addEventListener("beforeunload", (leaving) => {
  if (!stopped && text() !== sent) leaving.preventDefault();
});
restore();
