// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.model.release.NewOciImage;
import io.github.polycloud.heroku.model.release.NewRelease;
import io.github.polycloud.heroku.model.release.NewSlug;
import io.github.polycloud.heroku.model.release.OciBuildpack;
import io.github.polycloud.heroku.model.release.OciImage;
import io.github.polycloud.heroku.model.release.OciProcessType;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.Rollback;
import io.github.polycloud.heroku.model.release.Slug;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleasesOperationsTest extends HerokuOperations<Releases> {
  ReleasesOperationsTest() {
    super(Releases.class);
  }

  @Override
  protected void runScenario(Releases releases) {
    String app = app();
    Release before = releases.list(app, ListRange.newest("version", 1)).first(1).get(0);

    Slug slug =
        releases.createSlug(
            app, NewSlug.builder(Map.of("web", "bin/web")).commit("60883d9e").build());
    assertThat(slug.blob().method()).isEqualToIgnoringCase("put");
    assertThat(releases.slug(app, slug.id()).processTypes()).containsEntry("web", "bin/web");
    Release ofSlug =
        releases.create(app, NewRelease.ofSlug(slug.id()).describedAs("A slug of our own"));
    assertThat(ofSlug.description()).isEqualTo("A slug of our own");
    assertThat(ofSlug.slug().id()).isEqualTo(slug.id());

    OciImage image = releases.createOciImage(app, image());
    assertThat(releases.ociImages(app, image.id())).containsExactly(image);
    releases.create(app, NewRelease.ofOciImage(image.id()));

    Release back = releases.rollback(app, Rollback.to(before.id()));
    assertThat(back.version()).isGreaterThan(ofSlug.version());
    assertThat(releases.get(app, Long.toString(back.version())).id()).isEqualTo(back.id());
    assertThat(releases.list(app)).extracting(Release::id).contains(before.id(), back.id());
  }

  private static NewOciImage image() {
    return NewOciImage.builder()
        .digest("sha256:dc14ae5fbc1e7230e0a782bf216fb46500e210631703bcc6bab8acf2c6a23f42")
        .processTypes(
            Map.of("web", new OciProcessType("web", "web", "bin/web", "/workspace", true)))
        .buildpacks(new OciBuildpack("heroku/ruby", "1.0.0", "https://example.com"))
        .architecture("arm64")
        .build();
  }

  @Test
  void anUnknownVersionIsNotFound() {
    assertFails(ErrorKind.NOT_FOUND, () -> api(Releases.class).get(app(), "9999"));
  }
}
