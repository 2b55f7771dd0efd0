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

/** Code that was built elsewhere. */
class SlugsTest extends HerokuTestCase {
  private final Watched watched = new Watched();
  private final DeployOptions options = DeployOptions.defaults().onProgress(watched);

  @BeforeEach
  void makeContent() {
    newApp("shop");
    write("bin/web", "#!/bin/sh\n");
  }

  private static NewSlug running(String release) {
    return NewSlug.builder(Map.of("web", "bin/web", "release", release)).commit("60883d9e").build();
  }

  @Test
  void aDirectoryIsUploadedAndReleased() {
    NewSlug wanted = NewSlug.builder(Map.of("web", "bin/web")).build();
    Release release = heroku.slugs().release("shop", directory, wanted, options);
    assertThat(release.current()).isTrue();
    Slug slug = heroku.releases().slug("shop", release.slug().id());
    assertThat(slug.checksum()).matches("SHA256:[0-9a-f]{64}");
    assertThat(slug.size()).isEqualTo(watched.uploaded.get(watched.uploaded.size() - 1));
    RecordedRequest upload = sandbox.requests().find("PUT", "/blobs/*").get(0);
    assertThat(upload.header("Authorization")).isEmpty();
    assertThat(upload.header("Content-Type")).isEmpty();
  }

  @Test
  void itsReleasePhaseIsWaitedFor() {
    Release release = heroku.slugs().release("shop", directory, running("echo hi"), options);
    assertThat(release.status()).isEqualTo(ReleaseStatus.SUCCEEDED);
    assertThat(watched.output).containsExactly("hi");
  }

  @Test
  void aReleasePhaseThatFailsIsAFailure() {
    NewSlug wanted = running("echo broken; exit 1");
    DeployException error =
        catchThrowableOfType(
            DeployException.class,
            () -> heroku.slugs().release("shop", directory, wanted, options));
    assertThat(error.outputTail()).containsExactly("broken");
  }
}
