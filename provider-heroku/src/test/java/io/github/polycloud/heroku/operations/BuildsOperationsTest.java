// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.release.Buildpack;
import io.github.polycloud.heroku.model.release.BuildpackInstallation;
import io.github.polycloud.heroku.model.release.BuildpackSelection;
import io.github.polycloud.heroku.model.release.NewBuild;
import io.github.polycloud.heroku.model.release.SourceBlob;
import org.junit.jupiter.api.Test;

class BuildsOperationsTest extends HerokuOperations<Builds> {
  BuildsOperationsTest() {
    super(Builds.class);
  }

  @Override
  @SuppressWarnings("deprecation")
  protected void runScenario(Builds builds) {
    String app = app();
    assertThat(builds.createSource().sourceBlob().getUrl()).isNotBlank();
    assertThat(builds.createSource(app).sourceBlob().putUrl()).isNotBlank();

    assertThat(builds.updateBuildpacks(app, BuildpackSelection.of("heroku/ruby")))
        .extracting(BuildpackInstallation::ordinal)
        .containsExactly(0);
    assertThat(builds.buildpacks(app)).extracting(BuildpackInstallation::ordinal).contains(0);

    SourceBlob source = SourceBlob.builder("https://example.com/shop.tgz").version("v7").build();
    Build build = builds.create(app, NewBuild.of(source, Buildpack.named("heroku/ruby")));
    assertThat(build.status()).isEqualTo(BuildStatus.PENDING);
    assertThat(build.sourceBlob().version()).isEqualTo("v7");
    assertThat(builds.cancel(app, build.id()).status()).isEqualTo(BuildStatus.FAILED);
    assertThat(builds.get(app, build.id()).status()).isEqualTo(BuildStatus.FAILED);
    assertThat(builds.list(app)).extracting(Build::id).contains(build.id());
    builds.deleteCache(app);
  }

  @Test
  void aCompletedBuildCannotBeCancelled() {
    String app = app();
    Builds builds = api(Builds.class);
    SourceBlob source = SourceBlob.builder("https://example.com/shop.tgz").build();
    Build build = builds.create(app, NewBuild.of(source));
    builds.cancel(app, build.id());
    assertFails(ErrorKind.INVALID_REQUEST, () -> builds.cancel(app, build.id()));
  }
}
