// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.heroku.HerokuTestCase;
import io.github.polycloud.heroku.model.release.NewSlug;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.ReleaseStatus;
import io.github.polycloud.heroku.model.release.Slug;
import io.github.polycloud.sandbox.RecordedRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Releases of slugs. */
class SlugsTest extends HerokuTestCase {
  private final RecordingDeployListener listener = new RecordingDeployListener();
  private final DeployOptions options = DeployOptions.defaults().onProgress(listener);

  @BeforeEach
  void writeContent() {
    newApp("shop");
    write("bin/web", "#!/bin/sh\n");
  }

  private static NewSlug running(String release) {
    return NewSlug.builder(Map.of("web", "bin/web", "release", release)).commit("60883d9e").build();
  }

  @Test
  void aDirectoryIsUploadedAndReleased() {
    NewSlug slug = NewSlug.builder(Map.of("web", "bin/web")).build();
    Release release = heroku.slugs().release("shop", directory, slug, options);
    assertThat(release.current()).isTrue();
    Slug released = heroku.releases().slug("shop", release.slug().id());
    assertThat(released.checksum()).matches("SHA256:[0-9a-f]{64}");
    assertThat(released.size()).isEqualTo(listener.uploaded.get(listener.uploaded.size() - 1));
    RecordedRequest upload = sandbox.requests().find("PUT", "/blobs/*").get(0);
    assertThat(upload.header("Authorization")).isEmpty();
    assertThat(upload.header("Content-Type")).isEmpty();
  }

  @Test
  void waitsForTheReleasePhase() {
    Release release = heroku.slugs().release("shop", directory, running("echo hi"), options);
    assertThat(release.status()).isEqualTo(ReleaseStatus.SUCCEEDED);
    assertThat(listener.output).containsExactly("hi");
  }

  @Test
  void aFailedReleasePhaseIsReported() {
    NewSlug slug = running("echo broken; exit 1");
    DeployException error =
        catchThrowableOfType(
            DeployException.class, () -> heroku.slugs().release("shop", directory, slug, options));
    assertThat(error.outputTail()).containsExactly("broken");
  }
}
