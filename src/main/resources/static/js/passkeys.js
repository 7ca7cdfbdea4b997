// Passkeys: shows their forms where the browser knows them, asks it, and sends its answer as a form.
const bytes = text => Uint8Array.from(
  atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const understood = options => {
  const all = {...options, challenge: bytes(options.challenge)};
  if (options.user) all.user = {...options.user, id: bytes(options.user.id)};
  if (options.excludeCredentials) {
    all.excludeCredentials = options.excludeCredentials.map(known => ({...known, id: bytes(known.id)}));
  }
  return all;
};

const told = credential => {
  const response = {};
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (credential.response[name]) response[name] = text(credential.response[name]);
  }
  if (credential.response.getTransports) response.transports = credential.response.getTransports();
  return JSON.stringify({
    id: credential.id, rawId: text(credential.rawId), type: credential.type, response,
    clientExtensionResults: credential.getClientExtensionResults(),
  });
};

const ask = async form => {
  const token = form.elements.csrf ? {'X-Csrf-Token': form.elements.csrf.value} : {};
  const answer = await fetch(form.dataset.question, {method: 'POST', headers: token});
  if (!answer.ok) throw new Error(answer.status);
  const {id, options} = await answer.json();
  const publicKey = understood(options);
  const credential = await navigator.credentials[form.dataset.passkey]({publicKey});
  form.elements.question.value = id;
  form.elements.answer.value = told(credential);
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential) continue;
  form.hidden = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const failed = form.querySelector('[data-passkey-failed]');
    failed.hidden = true;
    try {
      await ask(form);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
