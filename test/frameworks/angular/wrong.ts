import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild } from '@angular/core';
import type { ScaleElement } from 'tillid';

/** Angular checks no attributes of custom elements; what it holds in its hand is typed all the same. Each method is one mistake. */
@Component({ selector: 'wrong-app', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: `<tillid-survey (tillid-stored)="note($event)"></tillid-survey>` })
export class Wrong {
  readonly scale = viewChild.required<ElementRef<ScaleElement>>('scale');

  protected note(event: HTMLElementEventMap['tillid-delivered']): void {
    this.scale().nativeElement.max = 'many';
    this.scale().nativeElement.look = 'smileys';
    event.detail.answers;
  }
}
