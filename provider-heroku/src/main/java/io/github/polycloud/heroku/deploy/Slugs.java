package io.github.polycloud.heroku.deploy;

import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.model.release.NewRelease;
import io.github.polycloud.heroku.model.release.NewSlug;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.Slug;
import io.github.polycloud.http.CallEngine;
import java.nio.file.Path;

/**
 * Deploys code that was built elsewhere, as a slug: what it runs must be in it already.
 *
 * <pre>{@code
 * NewSlug slug = NewSlug.builder(Map.of("web", "java -jar shop.jar")).commit("60883d9e").build();
 * Release release =
 *     heroku.slugs().release("shop", Path.of("target/dist"), slug, DeployOptions.standard());
 * }</pre>
 */
public final class Slugs {
  private final ApiFactory apis;
  private final Releases releases;
  private final CallEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#slugs}. */
  public Slugs(ApiFactory apis, CallEngine engine) {
    this.apis = apis;
    this.releases = apis.api(Releases.class);
    this.engine = engine;
  }

  /**
   * Makes a slug of a directory, whose content it has under {@code ./app/}, and uploads it.
   *
   * @param content the directory, or a {@code .tar.gz} with that layout
   * @param slug what it runs; a checksum in it is replaced by that of the archive
   * @param options what to leave out, and who is told of the upload
   */
  public Slug upload(String app, Path content, NewSlug slug, DeployOptions options) {
    try (SourceArchive archive = SourceArchive.ofSlug(content, options.ignored())) {
      Slug made = releases.createSlug(app, withChecksum(slug, archive.checksum()));
      Slug.Blob blob = made.blob();
      new Sources(engine)
          .send(
              blob == null ? "PUT" : blob.method(),
              blob == null ? null : blob.url(),
              archive,
              options.progress());
      return made;
    }
  }

  /**
   * Makes a slug, uploads it, releases it, and waits for its release phase if it has one.
   *
   * @throws DeployException when the release phase failed
   */
  public Release release(String app, Path content, NewSlug slug, DeployOptions options) {
    Slug made = upload(app, content, slug, options);
    Release begun = releases.create(app, NewRelease.ofSlug(made.id()));
    return new Following(apis, engine, options).release(app, begun.id());
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
