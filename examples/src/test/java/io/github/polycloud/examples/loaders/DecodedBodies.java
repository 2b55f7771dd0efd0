// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.loaders;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.examples.SampleRecord;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.heroku.legacy.internal.codec.LegacyCodec;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.ovh.Ovh;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Encodes and decodes bodies of all providers; one line for each says what became of it. */
final class DecodedBodies {
  private DecodedBodies() {}

  /**
   * Prints the lines.
   *
   * @param args the URL of a service that answers each call with an error
   */
  public static void main(String[] args) throws Exception {
    System.out.println("named modules: " + Heroku.class.getModule().isNamed());
    lines(args[0]).forEach(System.out::println);
  }

  /** Returns the lines. */
  static List<String> lines(String url) throws IOException, URISyntaxException {
    Stream<String> records =
        Stream.of(
                records(Heroku.class, JsonCodec.snakeCase()),
                records(HerokuLegacy.class, new LegacyCodec()),
                records(Ovh.class, JsonCodec.plain()))
            .flatMap(List::stream);
    Stream<String> errors =
        Stream.of("heroku", "heroku-legacy", "ovh").map(provider -> error(provider, url));
    return Stream.concat(errors, records).toList();
  }

  private static String error(String provider, String url) {
    try (Cloud cloud =
        Clouds.builder(provider)
            .endpoint(url)
            .credential(provider.equals("ovh") ? "access_token" : "token", "secret-of-the-call")
            .connect()) {
      cloud.raw().get("/apps");
      return "no error of " + provider;
    } catch (CloudException e) {
      // The id of the request is random.
      return e.getMessage().replaceFirst(", request id [^)]*", "");
    }
  }

  /** Returns a line for each record of the models of a module. */
  private static List<String> records(Class<?> client, BodyCodec codec)
      throws IOException, URISyntaxException {
    Path classes = Path.of(client.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleReference module = ModuleFinder.of(classes).findAll().iterator().next();
    try (ModuleReader reader = module.open()) {
      return reader
          .list()
          .filter(name -> name.contains("/model/") && name.endsWith(".class"))
          .filter(name -> !name.endsWith("-info.class"))
          .sorted()
          .map(name -> type(name, client.getClassLoader()))
          .filter(Class::isRecord)
          .map(type -> type.getName() + ": " + decoded(type, codec))
          .toList();
    }
  }

  /** Returns the class of a file, which is not initialized. */
  static Class<?> type(String file, ClassLoader loader) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String decoded(Class<?> type, BodyCodec codec) {
    try {
      Object sample = SampleRecord.value(type, "1");
      byte[] body = codec.encode(sample, type);
      return "decoded " + codec.decode(new HttpResponse(200, Headers.of(), body), type);
    } catch (BodyCodec.BodyException | CloudException | AssertionError e) {
      return "failed " + e.getMessage();
    }
  }
}
