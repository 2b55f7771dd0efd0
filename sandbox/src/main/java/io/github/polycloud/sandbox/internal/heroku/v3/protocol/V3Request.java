// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.EnterpriseAccount;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request to the API v3: its parameters, its body, and the entities that its path names. Looking
 * up an entity that does not exist throws the 404 of the API.
 */
public record V3Request(Context ctx, HerokuState state) {

  public String path(String name) {
    return ctx.pathParam(name);
  }

  public @Nullable String query(String name) {
    return ctx.queryParam(name);
  }

  /** Fails with 404 unless the {@code Accept} header selects this variant of version 3. */
  public void requireVariant(String variant) {
    if (!accepts(variant)) {
      throw HerokuError.notFound("variant " + variant);
    }
  }

  /** Whether the {@code Accept} header selects this variant of version 3. */
  public boolean accepts(String variant) {
    String accept = ctx.header("Accept");
    return accept != null && accept.endsWith("version=3." + variant);
  }

  /** Whether a header asks for more than the usual fields: a field or a complete reference. */
  public boolean asksFor(String field) {
    return Stream.of("Accept-Expansion", "Accept-Inclusion")
        .map(ctx::header)
        .filter(Objects::nonNull)
        .flatMap(header -> Stream.of(header.split("[,\\s]+")))
        .anyMatch(field::equals);
  }

  public RequestBody body() {
    return RequestBody.of(ctx);
  }

  public Account account() {
    return state.account();
  }

  public App app() {
    return state.apps().find(path("app"));
  }

  public AddOn addOn() {
    return state.addOns().find(path("addon"));
  }

  public Pipeline pipeline() {
    return state.pipelines().find(path("pipeline"));
  }

  public Team team() {
    return state.teams().find(path("team"));
  }

  public EnterpriseAccount enterprise() {
    return state.teams().enterprise(path("enterprise"));
  }

  public Space space() {
    return state.spaces().find(path("space"));
  }
}
