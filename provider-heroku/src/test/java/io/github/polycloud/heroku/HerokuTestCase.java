// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.model.app.NewApp;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Provides a sandbox and a client whose time advances only while it sleeps. */
@Timeout(60)
public abstract class HerokuTestCase {
  /** The time source of the client. */
  protected final FakeTimeSource time = new FakeTimeSource();

  /** A directory for sources. */
  @TempDir protected Path directory;

  /** The sandbox. */
  protected Sandbox sandbox;

  /** The client. */
  protected Heroku heroku;

  private Cloud cloud;

  @BeforeEach
  final void connect() {
    sandbox = Sandbox.start();
    cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .timeSource(time.timing())
            .connect();
    heroku = cloud.unwrap(Heroku.class);
  }

  @AfterEach
  final void close() {
    cloud.close();
    sandbox.close();
  }

  /** Creates an app and returns its name. */
  protected final String newApp(String name) {
    return heroku.apps().create(NewApp.builder().name(name).build()).name();
  }

  /** Writes a file into the directory. */
  protected final void write(String name, String content) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
