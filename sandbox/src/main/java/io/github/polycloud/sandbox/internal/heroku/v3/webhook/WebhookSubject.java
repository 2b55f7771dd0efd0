// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Slug;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipeline;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.v3.addon.AddOnJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.app.AppJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.deploy.DeployJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.domain.CertificateJsonViews;
import io.github.polycloud.sandbox.internal.heroku.v3.pipeline.PipelineJsonViews;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * An app, add-on or pipeline that webhooks can be subscribed to.
 *
 * @param field its field name in a webhook, {@code app}, {@code addon} or {@code pipeline}
 * @param entries the current views of everything observed, empty once the subject is deleted
 */
record WebhookSubject(
    UUID id, String field, Stored.Source<String> name, Stored.Source<List<Entry>> entries)
    implements Serializable {

  /** The view of one resource and the kind that webhooks select it by. */
  record Entry(String include, ObjectNode view) {

    String key() {
      return include + "/" + view.get("id").asString();
    }
  }

  static WebhookSubject of(App app, HerokuState state) {
    return new WebhookSubject(
        app.id(),
        "app",
        app::name,
        () -> state.apps().all().contains(app) ? entries(app, state) : List.of());
  }

  static WebhookSubject of(AddOn addOn, HerokuState state) {
    return new WebhookSubject(
        addOn.id(),
        "addon",
        addOn::name,
        () -> state.addOns().all().contains(addOn) ? entries(addOn) : List.of());
  }

  static WebhookSubject of(Pipeline pipeline, HerokuState state) {
    return new WebhookSubject(
        pipeline.id(),
        "pipeline",
        pipeline::name,
        () -> state.pipelines().all().contains(pipeline) ? entries(pipeline, state) : List.of());
  }

  /** Of a pipeline, the changes of its apps are observed, too. */
  private static List<Entry> entries(Pipeline pipeline, HerokuState state) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("api:pipeline", PipelineJsonViews.pipeline(pipeline)));
    state
        .pipelines()
        .couplings()
        .of(pipeline)
        .forEach(coupling -> entries.addAll(entries(coupling.app(), state)));
    return entries;
  }

  private static List<Entry> entries(App app, HerokuState state) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("api:app", AppJsonViews.app(app)));
    add(entries, "api:release", app.releases().all(), one -> release(one, app, state));
    add(
        entries,
        "api:build",
        state.deploys().builds().of(app),
        one -> DeployJsonViews.build(one, app));
    add(
        entries,
        "api:formation",
        app.processes().formation(),
        one -> AppJsonViews.processType(one, app));
    add(entries, "dyno", app.processes().dynos(), one -> AppJsonViews.dyno(one, app));
    add(entries, "api:addon", app.addOns().all(), AddOnJsonViews::addOn);
    add(entries, "api:addon-attachment", app.attachments().all(), AddOnJsonViews::attachment);
    add(entries, "api:domain", app.domains().all(), one -> AppJsonViews.domain(one, app));
    add(
        entries,
        "api:collaborator",
        app.collaborators().all(),
        one -> AppJsonViews.collaborator(one, app));
    add(
        entries,
        "api:sni-endpoint",
        app.sniEndpoints().all(),
        one -> CertificateJsonViews.sniEndpoint(one, app));
    return entries;
  }

  private static List<Entry> entries(AddOn addOn) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("api:addon", AddOnJsonViews.addOn(addOn)));
    add(entries, "api:addon-attachment", addOn.attachments(), AddOnJsonViews::attachment);
    return entries;
  }

  /** The slug of an event tells its commit, unlike that of the API. */
  private static ObjectNode release(Release release, App app, HerokuState state) {
    ObjectNode view = AppJsonViews.release(release, app);
    UUID id = release.slug();
    if (id != null && view.get("slug") instanceof ObjectNode reference) {
      Slug slug = state.deploys().slug(app, id.toString());
      reference.put("commit", slug.commit()).put("commit_description", slug.commitDescription());
    }
    return view;
  }

  private static <T> void add(
      List<Entry> entries, String include, List<T> items, Function<T, ObjectNode> view) {
    items.forEach(item -> entries.add(new Entry(include, view.apply(item))));
  }
}
