// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.release.NewRelease;
import io.github.polycloud.heroku.model.release.NewSlug;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.Slug;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Releases code that was built elsewhere as a slug, which must contain everything it needs to run.
 * Thread-safe.
 *
 * <pre>{@code
 * NewSlug slug = NewSlug.builder(Map.of("web", "java -jar shop.jar")).commit("60883d9e").build();
 * Release release =
 *     heroku.slugs().release("shop", Path.of("target/dist"), slug, DeployOptions.defaults());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Slugs {
  private final ApiFactory apis;
  private final Releases releases;
  private final HttpEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#slugs}. */
  public Slugs(ApiFactory apis, HttpEngine engine) {
    Objects.requireNonNull(apis, "apis");
    this.apis = apis;
    this.releases = apis.api(Releases.class);
    this.engine = Objects.requireNonNull(engine, "engine");
  }

  /**
   * Creates a slug and uploads a directory as its archive, in which files are below {@code ./app/}.
   *
   * @param content the directory, or a {@code .tar.gz} with that layout
   * @param slug the slug to create; its checksum is replaced by that of the archive
   * @param options files to exclude, and the listener of the upload
   */
  public Slug upload(String app, Path content, NewSlug slug, DeployOptions options) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(options, "options");
    try (SourceArchive archive = SourceArchive.ofSlug(content, options)) {
      Slug created = releases.createSlug(app, withChecksum(slug, archive.checksum()));
      Slug.Blob blob = created.blob();
      new SourceUploader(engine)
          .send(
              blob == null || blob.method() == null ? "PUT" : blob.method(),
              blob == null ? null : blob.url(),
              archive,
              options.progress());
      return created;
    }
  }

  /**
   * Creates a slug, uploads its archive, releases it, and waits for the release phase, if any.
   *
   * @throws DeployException if the release phase fails
   */
  public Release release(String app, Path content, NewSlug slug, DeployOptions options) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(options, "options");
    Slug created = upload(app, content, slug, options);
    Release started =
        releases.create(
            app, NewRelease.ofSlug(Required.field(created.id(), "POST /apps/{app}/slugs", "id")));
    return new DeploymentTracker(apis, engine, options)
        .release(app, Required.field(started.id(), "POST /apps/{app}/releases", "id"));
  }

  private static NewSlug withChecksum(NewSlug slug, String checksum) {
    return new NewSlug(
        slug.processTypes(),
        slug.buildpackProvidedDescription(),
        checksum,
        slug.commit(),
        slug.commitDescription(),
        slug.stack());
  }
}
