package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes on behind the answers. Each call, whatever it asks for, brings it nearer to its end: a
 * client that polls meets it unfinished and then done, and nobody has to wait for a timer.
 */
public final class Work {

  private static final int CALLS = 2;

  private record Pending(long lastCall, Runnable end) {}

  private final List<Pending> pending = new ArrayList<>();
  private long calls;

  /** Begins something that the next call still finds unfinished. */
  public void begin(Runnable end) {
    pending.add(new Pending(calls + CALLS, end));
  }

  /** Somebody called. */
  public void step() {
    calls++;
    List<Pending> due = pending.stream().filter(one -> one.lastCall() <= calls).toList();
    pending.removeAll(due);
    due.forEach(one -> one.end().run());
  }
}
