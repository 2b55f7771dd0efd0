// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Attempt;
import io.github.polycloud.sandbox.internal.heroku.state.webhook.Delivery;
import io.github.polycloud.sandbox.internal.snapshot.Live;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Sends deliveries one after the other, without holding the state's lock. */
public final class WebhookSender implements AutoCloseable, Serializable {

  private final HerokuState state;
  private final Live<ExecutorService> courier = new Live<>(WebhookSender::newCourier);
  private transient volatile @Nullable WebhookRequest underway;

  /** Creates the body of an attempt from its id. */
  @FunctionalInterface
  public interface Body extends BiFunction<Delivery, UUID, String>, Serializable {}

  public WebhookSender(HerokuState state) {
    this.state = state;
  }

  /**
   * Queues a delivery; a failed one is retried with one of the next calls.
   *
   * @param body creates the body of an attempt from its id
   */
  public void send(Delivery delivery, Body body) {
    try {
      courier.get().execute(() -> attempt(delivery, body));
    } catch (RejectedExecutionException e) {
      // Closed.
    }
  }

  @Override
  public void close() {
    courier.get().shutdownNow();
    WebhookRequest post = underway;
    if (post != null) {
      post.cut();
    }
  }

  private static ExecutorService newCourier() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, "sandbox-webhooks");
          thread.setDaemon(true);
          return thread;
        });
  }

  private void attempt(Delivery delivery, Body body) {
    UUID id = UUID.randomUUID();
    String text;
    Instant startedAt;
    synchronized (state) {
      text = body.apply(delivery, id);
      startedAt = state.now();
    }
    Integer code = null;
    String failure = null;
    try {
      code = post(delivery, text);
    } catch (IOException e) {
      failure = e.getClass().getSimpleName();
    }
    synchronized (state) {
      Instant ended = state.now();
      delivery.attempted(new Attempt(id, code, failure, startedAt, ended), ended);
      if (delivery.retrying()) {
        state.backgroundTasks().begin(() -> send(delivery, body));
      }
    }
  }

  private int post(Delivery delivery, String body) throws IOException {
    WebhookRequest post = new WebhookRequest(delivery.webhook(), body);
    underway = post;
    try {
      return post.send();
    } finally {
      underway = null;
    }
  }
}
