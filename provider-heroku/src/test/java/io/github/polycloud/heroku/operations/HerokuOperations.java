// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.internal.protocol.HerokuErrorDecoder;
import io.github.polycloud.heroku.internal.protocol.RangePagination;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.heroku.model.addon.AddOnAttachment;
import io.github.polycloud.heroku.model.addon.AddOnReference;
import io.github.polycloud.heroku.model.addon.PlanReference;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.OperationsContract;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;

/**
 * A scenario that calls the operations of one interface, in a separate sandbox.
 *
 * @param <A> the interface
 */
abstract class HerokuOperations<A> extends OperationsContract<A> {
  /** The sandbox of this scenario. */
  protected final Sandbox sandbox = start();

  private final HttpEngine engine =
      HttpEngine.builder("heroku", Endpoint.of(sandbox.heroku().url()))
          .authenticator(
              attempt -> attempt.header("Authorization", "Bearer " + sandbox.heroku().token()))
          .errorDecoder(new HerokuErrorDecoder())
          .header("Accept", "application/vnd.heroku+json; version=3")
          .build();

  HerokuOperations(Class<A> type) {
    super(type);
  }

  /** Creates the sandbox; may be overridden. */
  protected Sandbox start() {
    return Sandbox.start();
  }

  /** A client of another interface, for preparations. */
  protected final <T> T api(Class<T> type) {
    return engine.api(type, codec(), RangePagination.RULE);
  }

  /** The name of a seeded app, which has a release and running dynos. */
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
    return Set.of(Reference.class, UserReference.class);
  }

  @Override
  protected Map<Class<?>, Set<String>> optionalFields() {
    return Map.of(
        AddOnAttachment.class, Set.of("config_vars"),
        AddOnReference.class, Set.of("plan"),
        App.class, Set.of("process_tier"),
        PlanReference.class, Set.of("human_name", "description", "price"),
        Release.SlugReference.class, Set.of("commit", "commit_description"));
  }

  @Override
  protected A connect(BodyCodec codec) {
    return engine.api(contractType(), codec, RangePagination.RULE);
  }
}
