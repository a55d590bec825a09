import { type FormEvent, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'tillid';
import { survey } from '../survey.js';

function App() {
  const [stored, setStored] = useState('');
  const [sent, setSent] = useState('');
  const [isThere, setThere] = useState(true);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent(String(new FormData(event.currentTarget).get('mood')));
  };
  return (
    <>
      {isThere && (
        <>
          <tillid-survey endpoint="/v1/responses" definition={survey} ontillid-stored={(event) => setStored(event.detail.kept)} />
          <form onSubmit={send}>
            <tillid-scale name="mood" label="How are you?" max={3} lowest="bad" />
            <button>Send</button>
          </form>
        </>
      )}
      <output id="stored">{stored}</output>
      <output id="sent">{sent}</output>
      <button id="remove" onClick={() => setThere(false)}>
        Remove
      </button>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
