package io.github.polycloud.heroku.operations;

import io.github.polycloud.heroku.internal.HerokuDialect;
import io.github.polycloud.heroku.internal.RangePages;
import io.github.polycloud.heroku.model.Person;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.OperationsContract;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;

/**
 * The operations of one interface of the Platform API, on a sandbox of their own.
 *
 * @param <A> the interface
 */
abstract class HerokuOperations<A> extends OperationsContract<A> {
  /** The sandbox of this scenario. */
  protected final Sandbox sandbox = start();

  private final CallEngine engine =
      CallEngine.builder("heroku", Endpoint.of(sandbox.heroku().url()))
          .authenticator(
              attempt -> attempt.header("Authorization", "Bearer " + sandbox.heroku().token()))
          .dialect(new HerokuDialect())
          .header("Accept", "application/vnd.heroku+json; version=3")
          .build();

  HerokuOperations(Class<A> type) {
    super(type);
  }

  /** The sandbox to play on; a scenario that needs another one says so here. */
  protected Sandbox start() {
    return Sandbox.start();
  }

  /** Another interface on the same sandbox, for what a scenario needs beforehand. */
  protected final <T> T api(Class<T> type) {
    return engine.api(type, codec(), RangePages.RULE);
  }

  /** The name of an app that the sandbox was seeded with, which was released and runs. */
  protected final String app() {
    return api(io.github.polycloud.heroku.api.Apps.class).list().first(1).get(0).name();
  }

  @AfterAll
  void close() {
    engine.close();
    sandbox.close();
  }

  @Override
  protected final BodyCodec codec() {
    return JsonCodec.snakeCase();
  }

  @Override
  protected final String wireName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  @Override
  protected Set<Class<?>> partial() {
    return Set.of(Reference.class, Person.class);
  }

  @Override
  protected A connect(BodyCodec codec) {
    return engine.api(contractType(), codec, RangePages.RULE);
  }
}
