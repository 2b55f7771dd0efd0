// SPDX-License-Identifier: Apache-2.0
package app;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import smoke.Smoke;

/** Runs the smoke program in a started application. */
@QuarkusMain
public class App implements QuarkusApplication {
  @Override
  public int run(String... args) {
    return Smoke.run() == 0 ? 0 : 1;
  }

  /** So that the application has a server, and JSON of its own. */
  @Path("/")
  public static class Root {
    /** What is served as JSON. */
    public record Status(boolean up) {}

    @GET
    public Status status() {
      return new Status(true);
    }
  }
}
