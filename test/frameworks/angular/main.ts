import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'tillid';
import { survey } from '../survey.js';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (isThere()) {
      <tillid-survey endpoint="/v1/responses" [definition]="survey" (tillid-stored)="note($event)"></tillid-survey>
      <form (submit)="send($event)">
        <tillid-scale name="mood" label="How are you?" [max]="3" lowest="bad"></tillid-scale>
        <button>Send</button>
      </form>
    }
    <output id="stored">{{ stored() }}</output>
    <output id="sent">{{ sent() }}</output>
    <button id="remove" (click)="isThere.set(false)">Remove</button>
  `,
})
class App {
  protected readonly survey = survey;
  protected readonly stored = signal('');
  protected readonly sent = signal('');
  protected readonly isThere = signal(true);

  protected note(event: HTMLElementEventMap['tillid-stored']): void {
    this.stored.set(event.detail.kept);
  }

  protected send(event: SubmitEvent): void {
    event.preventDefault();
    this.sent.set(String(new FormData(event.currentTarget as HTMLFormElement).get('mood')));
  }
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
