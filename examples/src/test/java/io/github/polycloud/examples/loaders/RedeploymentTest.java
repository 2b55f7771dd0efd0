// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.loaders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.examples.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A container that redeploys an application gets the memory of the old one back. */
class RedeploymentTest {
  private static final String SOURCE =
      """
      package redeployed;

      import feign.Param;
      import feign.RequestLine;
      import io.github.polycloud.Cloud;
      import io.github.polycloud.Clouds;
      import io.github.polycloud.auth.Environment;
      import io.github.polycloud.capability.Capability;
      import io.github.polycloud.config.CallListener;
      import io.github.polycloud.config.InMemoryEtagCache;
      import io.github.polycloud.config.RateLimiter;
      import io.github.polycloud.heroku.Heroku;
      import io.github.polycloud.heroku.model.webhook.WebhookData;
      import io.github.polycloud.http.TypedResponse;
      import io.github.polycloud.model.ExtensibleEnum;
      import io.github.polycloud.ovh.Ovh;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;
      import java.util.function.Consumer;
      import com.fasterxml.jackson.annotation.JsonCreator;
      import tools.jackson.core.type.TypeReference;
      import tools.jackson.databind.node.JsonNodeFactory;

      public final class Application implements Consumer<String> {
        public static final class Color extends ExtensibleEnum {
          private static final Values<Color> VALUES = Values.of(Color::new);

          private Color(String name) {
            super(name);
          }

          @JsonCreator
          public static Color of(String name) {
            return VALUES.get(name);
          }
        }

        public enum Size { SMALL, LARGE }

        public record Part(Color color, Size size) {}

        public record Linked(String text) {}

        public record Thing(String id, Part part, List<Part> parts, Map<String, Part> byName) {}

        public interface Things {
          @RequestLine("GET /things/{id}")
          Thing get(@Param("id") String id);

          @RequestLine("GET /things/{id}")
          TypedResponse<Thing> response(@Param("id") String id);

          @RequestLine("GET /things/{id}")
          Optional<Map<String, Object>> map(@Param("id") String id);

          @RequestLine("POST /things")
          Thing create(Thing thing);
        }

        public void accept(String url) {
          try (Cloud cloud = connect("heroku", url, "token")) {
            Heroku heroku = cloud.unwrap(Heroku.class);
            use(heroku.api(Things.class));
            Thing thing = cloud.raw().get("/things/1").as(Thing.class);
            cloud.raw().get("/list").asList(Thing.class);
            cloud.raw().post("/things", thing);
            cloud.raw().post("/things", Map.of("nested", List.of(thing)));
            new WebhookData(JsonNodeFactory.instance.objectNode().put("id", "1")).as(Thing.class);
            cloud.capability(Capability.of(Things.class, "things").type());
            cloud.apps();
          }
          connect("heroku-legacy", url, "token").close();
          try (Cloud cloud =
              connect("ovh", url, "application_key", "application_secret", "consumer_key")) {
            Ovh ovh = cloud.unwrap(Ovh.class);
            use(ovh.api(Things.class));
            ovh.unauthenticated().get("/things/1").as(new TypeReference<Map<String, Object>>() {});
            ovh.unauthenticated().get("/byName").as(new TypeReference<Map<String, Thing>>() {});
            ovh.listing().batched().of("/batched/{id}", Thing.class).toList();
            ovh.listing().of("/batched/{id}", Thing.class).toList();
          }
        }

        private static void use(Things things) {
          Thing thing = things.get("1");
          things.response("1");
          things.map("1");
          things.create(thing);
        }

        private static Cloud connect(String provider, String url, String... credentials) {
          var builder =
              Clouds.builder(provider)
                  .environment(Environment.of(Map.of()))
                  .endpoint(url)
                  .etagCache(InMemoryEtagCache.of(10, 10_000))
                  .rateLimiter((account, maxWait) -> RateLimiter.Reservation.immediate())
                  .addListener(new CallListener() {
                    @Override
                    public void onCallEnd(CallEnd call) {}
                  });
          for (String credential : credentials) {
            builder.credential(credential, "the-secret-of-" + credential);
          }
          return builder.connect();
        }
      }
      """;

  @TempDir private static Path directory;

  private static Path classes;

  @BeforeAll
  static void compile() throws IOException {
    classes = Files.createDirectory(directory.resolve("application"));
    Path source = classes.resolve("Application.java");
    Files.writeString(source, SOURCE);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-d", classes.toString(), "-classpath", Program.CLASS_PATH);
      assertThat(
              compiler
                  .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                  .call())
          .isTrue();
    }
  }

  /** The application alone, on a library that the container shares, or with the library inside. */
  @ParameterizedTest
  @ValueSource(strings = {"shared", "contained"})
  void anApplicationIsUnloaded(String library) throws Exception {
    Path tests =
        Path.of(Container.class.getProtectionDomain().getCodeSource().getLocation().toURI());

    Program.Result result =
        Program.in(directory)
            .with("JDK_JAVA_OPTIONS", "-XX:SoftRefLRUPolicyMSPerMB=0")
            .main(Container.class.getName(), tests)
            .run(library, classes.toString());

    assertThat(result.out()).as(result.err()).isEqualTo("class loaders still in memory: 0\n");
    assertThat(result.status()).isZero();
  }
}
