// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.internal.errors.OvhErrorDecoder;
import io.github.polycloud.ovh.task.Tasks;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.OperationsContract;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;

/**
 * The operations of one interface of the OVH API, on a separate sandbox.
 *
 * @param <A> the interface
 */
abstract class OvhOperations<A> extends OperationsContract<A> {
  /** The sandbox of this scenario. */
  protected final Sandbox sandbox = Sandbox.start();

  private final HttpEngine engine =
      HttpEngine.builder("ovh", Endpoint.of(sandbox.ovh().url()))
          .authenticator(this::authenticate)
          .errorDecoder(new OvhErrorDecoder())
          .header("X-Ovh-Application", sandbox.ovh().applicationKey())
          .build();

  OvhOperations(Class<A> type) {
    super(type);
  }

  /** Signs a call; overridden by a scenario that needs other credentials for some calls. */
  protected void authenticate(HttpRequest attempt) {
    OvhEndpoint access = sandbox.ovh();
    byte[] body = attempt.body();
    String timestamp = Long.toString(Instant.now().getEpochSecond());
    String signed =
        String.join(
            "+",
            access.applicationSecret(),
            access.consumerKey(),
            attempt.operation().method(),
            attempt.url(),
            body == null ? "" : new String(body, StandardCharsets.UTF_8),
            timestamp);
    attempt.header("X-Ovh-Consumer", access.consumerKey());
    attempt.header("X-Ovh-Timestamp", timestamp);
    attempt.header("X-Ovh-Signature", "$1$" + DigestUtils.sha1Hex(signed));
  }

  /** Another interface on the same sandbox, for the preconditions of a scenario. */
  protected final <T> T api(Class<T> type) {
    return engine.api(type, codec());
  }

  /** Tasks on the same sandbox. */
  protected final Tasks tasks() {
    return new Tasks(
        api(DedicatedServers.class),
        api(VpsServices.class),
        api(WebHostings.class),
        api(Ips.class),
        api(Instances.class));
  }

  /** Waits without a pause between polls. */
  protected static <T> T await(Waiter<T> waiter) {
    return waiter.pollInterval(Duration.ZERO).await();
  }

  @AfterAll
  void close() {
    engine.close();
    sandbox.close();
  }

  @Override
  protected final BodyCodec codec() {
    return JsonCodec.plain();
  }

  @Override
  protected final String wireName(String component) {
    return component;
  }

  @Override
  protected A connect(BodyCodec codec) {
    return engine.api(contractType(), codec);
  }
}
