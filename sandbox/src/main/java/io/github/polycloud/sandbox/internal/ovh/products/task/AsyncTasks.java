// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.task;

import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/** The tasks of one service. */
public final class AsyncTasks implements Serializable {

  private final InstantSource clock;
  private final boolean vanishing;
  private final EntityStore<AsyncTask> tasks;
  private long lastId;

  public AsyncTasks(long firstId, InstantSource clock) {
    this(firstId, clock, false);
  }

  /** Tasks that disappear once they are done if {@code vanishing}. */
  public AsyncTasks(long firstId, InstantSource clock, boolean vanishing) {
    this.lastId = firstId;
    this.clock = clock;
    this.vanishing = vanishing;
    this.tasks =
        new EntityStore<>(AsyncTask::id, task -> vanishing && task.stage() == AsyncTask.Stage.DONE);
  }

  /** Starts a task whose effect runs at each stage, the first one included. */
  public AsyncTask start(String function, Stored.ActionOn<AsyncTask.Stage> effect) {
    return start(function, Json.object(), effect);
  }

  /** Starts a task whose effect runs when it is done, with further fields of its document. */
  public AsyncTask start(String function, ObjectNode details, Stored.Action whenDone) {
    return start(
        function,
        details,
        stage -> {
          if (stage == AsyncTask.Stage.DONE) {
            whenDone.run();
          }
        });
  }

  private AsyncTask start(
      String function, ObjectNode details, Stored.ActionOn<AsyncTask.Stage> effect) {
    return tasks.put(new AsyncTask(++lastId, function, clock, details, effect, vanishing));
  }

  /** Completes the tasks that were started long ago. */
  public void settle() {
    tasks.stream().toList().forEach(AsyncTask::settle);
  }

  public EntityStore<AsyncTask> all() {
    return tasks;
  }
}
