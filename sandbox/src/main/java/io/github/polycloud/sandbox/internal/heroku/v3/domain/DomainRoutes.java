// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SniEndpoint;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import org.jspecify.annotations.Nullable;

/** Domains of an app, the built-in one included, and their automated certificates. */
public final class DomainRoutes {

  private static final Sorting<Domain> SORTING =
      Sorting.byId(Domain::id).text("hostname", Domain::hostname);

  private DomainRoutes() {}

  public static void addTo(V3Router router) {
    router
        .collection(
            "/apps/{app}/domains", SORTING, (domain, in) -> AppJsonViews.domain(domain, in.app()))
        .list(in -> in.app().domains().all())
        .create(DomainRoutes::create)
        .item("domain", in -> in.app().domains().find(in.path("domain")))
        .get()
        .update((domain, in) -> in.app().domains().link(domain, endpoint(in.body(), in.app())))
        .delete((domain, in) -> in.app().domains().remove(domain));
    router
        .resource("/apps/{app}/acm", V3Request::app, AppJsonViews::app)
        .post((app, in) -> enableAcm(app, in.state()))
        .update((app, in) -> refreshAcm(app, in.state()))
        .delete((app, in) -> disableAcm(app));
    EndpointRoutes.addTo(router);
  }

  private static Domain create(V3Request in) {
    App app = in.app();
    RequestBody body = in.body();
    String hostname = body.requiredText("hostname");
    SniEndpoint endpoint = endpoint(body, app);
    Domain domain = app.domains().add(hostname);
    app.domains().setPending(domain, true);
    in.state().backgroundTasks().begin(() -> app.domains().setPending(domain, false));
    if (endpoint != null) {
      app.domains().link(domain, endpoint);
    }
    return domain;
  }

  /** Null selects the shared certificate; the field itself is required. */
  private static @Nullable SniEndpoint endpoint(RequestBody body, App app) {
    if (!body.has("sni_endpoint")) {
      throw HerokuError.invalid("sni_endpoint is required, even when it is null.");
    }
    String idOrName = body.text("sni_endpoint");
    return idOrName == null ? null : app.sniEndpoints().find(idOrName);
  }

  private static void enableAcm(App app, HerokuState state) {
    if (!app.acm()) {
      app.setAcm(true);
      orderCertificates(app, state);
    }
  }

  private static void refreshAcm(App app, HerokuState state) {
    if (!app.acm()) {
      throw HerokuError.invalid("Automated certificates are off.");
    }
    orderCertificates(app, state);
  }

  private static void disableAcm(App app) {
    app.setAcm(false);
    app.domains().setAcmStatus(null);
  }

  private static void orderCertificates(App app, HerokuState state) {
    app.domains().setAcmStatus("pending");
    state
        .backgroundTasks()
        .begin(() -> app.domains().setAcmStatus(app.acm() ? "cert issued" : null));
  }
}
