import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LEAST_BETWEEN } from '../../src/elements/answering/kiosk-turn.js';
import { begun, Device, sent } from '../fixtures/kiosk-device.js';

describe('after an answer was kept', () => {
  it('the turn is over after so many seconds', () => {
    const device = sent(20);
    device.pass(60);
    assert.deepEqual(device.overs, [20]);
  });

  it('every second less is told', () => {
    const device = sent(20);
    device.pass(7);
    assert.equal(device.turn.left, 13);
  });

  it('a touch begins the time anew', () => {
    const device = sent(20);
    device.pass(19.5);
    device.turn.touch();
    device.pass(60);
    assert.deepEqual(device.overs, [39.5]);
  });

  it('a sign of life begins the time anew', () => {
    const device = sent(20);
    device.pass(19.5);
    device.turn.stay();
    device.pass(60);
    assert.deepEqual(device.overs, [39.5]);
  });

  it('a focus that moves begins the time anew', () => {
    const device = sent(20);
    device.pass(10);
    device.hasMoved = true;
    device.pass(1);
    device.hasMoved = false;
    device.pass(60);
    assert.deepEqual(device.overs, [31]);
  });

  it('a focus that sending has moved does not', () => {
    const device = sent(20);
    device.hasMoved = true;
    device.pass(1);
    device.hasMoved = false;
    device.pass(60);
    assert.deepEqual(device.overs, [20]);
  });

  it('its being received later does not begin the time anew', () => {
    const device = sent(20);
    device.pass(15);
    device.turn.enter('delivered');
    device.pass(60);
    assert.deepEqual(device.overs, [20]);
  });

  it('the turn cannot be ended at once', () => {
    const device = sent(20);
    device.pass(LEAST_BETWEEN - 0.1);
    device.turn.end();
    assert.deepEqual([device.turn.mayEnd, device.overs], [false, []]);
  });

  it('the turn can be ended after the least time', () => {
    const device = sent(20);
    device.pass(LEAST_BETWEEN);
    assert.equal(device.turn.mayEnd, true);
    device.turn.end();
    assert.deepEqual(device.overs, [LEAST_BETWEEN]);
  });

  it('somebody who touches the screen all the time can end the turn no later', () => {
    const device = sent(20);
    for (let touches = 0; touches < 30; touches++) {
      device.pass(0.1);
      device.turn.touch();
    }
    assert.equal(device.turn.mayEnd, true);
  });

  it('less than the least time is not enough, whatever the page asks for', () => {
    const device = sent(1);
    device.pass(60);
    assert.deepEqual(device.overs, [LEAST_BETWEEN]);
  });

  it('a page that nobody sees any more ends the turn', () => {
    const device = sent(20);
    device.pass(5);
    device.turn.leave();
    assert.deepEqual(device.overs, [5]);
  });

  it('a page that nobody sees any more does not end the turn too soon', () => {
    const device = sent(20);
    device.pass(1.5);
    device.turn.leave();
    device.pass(60);
    assert.ok(device.overs[0]! >= LEAST_BETWEEN && device.overs[0]! < 6, String(device.overs));
  });

  it('a form that the page itself has made ready is one that nobody touched', () => {
    const device = sent(20);
    device.turn.enter('asking');
    assert.deepEqual([device.turn.state, device.timers], ['untouched', 0]);
  });
});

describe('a form that was begun and left', () => {
  it('is asked for after a minute', () => {
    const device = begun(10);
    device.pass(59.9);
    assert.equal(device.turn.state, 'answering');
    device.pass(0.1);
    assert.equal(device.turn.state, 'asked');
  });

  it('is asked for after three times the seconds, where that is longer', () => {
    const device = begun(30);
    device.pass(89.9);
    assert.equal(device.turn.state, 'answering');
    device.pass(0.1);
    assert.equal(device.turn.state, 'asked');
  });

  it('is over when nobody replies for twenty seconds', () => {
    const device = begun(10);
    device.pass(200);
    assert.deepEqual(device.overs, [80]);
  });

  it('leaves as many seconds to reply as the page gives for reading, where these are more', () => {
    const device = begun(40);
    device.pass(400);
    assert.deepEqual(device.overs, [160]);
  });

  it('goes on at a touch', () => {
    const device = begun(10);
    device.pass(79);
    device.turn.touch();
    device.pass(59);
    assert.deepEqual([device.turn.state, device.overs], ['answering', []]);
  });

  it('does not go on because the focus has moved, as to the question itself', () => {
    const device = begun(10);
    device.pass(62);
    device.hasMoved = true;
    device.pass(1);
    assert.deepEqual([device.turn.state, device.turn.left], ['asked', 17]);
  });

  it('does not go on because something scrolls', () => {
    const device = begun(10);
    device.pass(70);
    device.turn.stay();
    assert.equal(device.turn.state, 'asked');
  });

  it('is asked for at once when nobody sees the page any more', () => {
    const device = begun(10);
    device.turn.leave();
    assert.equal(device.turn.state, 'asked');
  });

  it('stays as it is while its answer is being kept', () => {
    const device = begun(10);
    device.turn.enter('storing');
    device.pass(3600);
    assert.deepEqual(device.overs, []);
  });

  it('is a form that was begun when its answer could not be kept', () => {
    const device = begun(10);
    device.turn.enter('storing');
    device.turn.enter('asking');
    device.pass(60);
    assert.equal(device.turn.state, 'asked');
  });
});

describe('a form that nobody touched', () => {
  it('is left alone', () => {
    const device = new Device(10);
    device.turn.stay();
    device.turn.leave();
    device.pass(86_400);
    assert.deepEqual([device.turn.state, device.overs, device.timers], ['untouched', [], 0]);
  });

  it('is what the next citizen finds', () => {
    const device = sent(10);
    device.pass(10);
    assert.deepEqual([device.turn.state, device.timers], ['untouched', 0]);
  });
});

describe('a form that is taken off the page', () => {
  it('holds no timer', () => {
    const device = sent(10);
    device.turn.pause();
    assert.equal(device.timers, 0);
  });

  it('has all the time there is when it comes back', () => {
    const device = sent(10);
    device.pass(9);
    device.turn.pause();
    device.turn.resume();
    device.pass(60);
    assert.deepEqual(device.overs, [19]);
  });
});
