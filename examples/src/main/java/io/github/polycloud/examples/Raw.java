// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sends one raw call, or one per line of standard input. */
@Command(
    name = "raw",
    description = {
      "Sends a raw call; prints the response body on standard output, the status on standard"
          + " error.",
      "With - as METHOD it reads lines METHOD PATH [BODY] and prints one JSON object per line.",
      "Endpoint and credentials are read from environment variables and files.",
      "Exit status: 0 for 2xx, 1 for an error response, 2 for invalid usage."
    })
final class Raw implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PROVIDER", description = "heroku, heroku-legacy or ovh")
  private String provider;

  @Parameters(
      index = "1",
      paramLabel = "METHOD",
      description = "GET, POST, PUT, PATCH, DELETE or -")
  private String method;

  @Parameters(index = "2", arity = "0..1", paramLabel = "PATH", description = "for example /me")
  private @Nullable String path;

  @Parameters(index = "3", arity = "0..1", paramLabel = "BODY", description = "sent unchanged")
  private @Nullable String body;

  @Option(names = "--type", description = "content type of the body (default: ${DEFAULT-VALUE})")
  private String type = "application/json";

  @Option(names = "--no-auth", description = "send no credentials")
  private boolean noAuth;

  @Mixin private CaOption ca;

  Raw() {}

  @Override
  public Integer call() throws IOException {
    boolean lines = method.equals("-");
    if (lines == (path != null)) {
      throw new ParameterException(
          spec.commandLine(), "expected PROVIDER METHOD PATH [BODY], or PROVIDER -");
    }
    try (Cloud cloud = ca.addTo(Clouds.builder(provider)).connect()) {
      return lines ? sendLines(cloud) : sendOne(cloud);
    }
  }

  private int sendOne(Cloud cloud) {
    try {
      RawResponse response = cloud.raw().send(request(method, path, body));
      System.out.println(response.text());
      System.err.println(response.status());
      return 0;
    } catch (CloudException e) {
      if (e.status().isEmpty()) {
        throw e;
      }
      e.body().ifPresent(System.out::println);
      System.err.println(e.status().getAsInt() + " " + Main.oneLine(e));
      return 1;
    }
  }

  private int sendLines(Cloud cloud) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int exit = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank()) {
        continue;
      }
      ObjectNode result = JSON.createObjectNode();
      try {
        String[] fields = line.strip().split("\\s+", 3);
        if (fields.length < 2) {
          throw CloudException.of(ErrorKind.INVALID_REQUEST, "expected a line METHOD PATH [BODY]");
        }
        RawResponse response =
            cloud.raw().send(request(fields[0], fields[1], fields.length == 3 ? fields[2] : null));
        result.put("status", response.status());
        putBody(result, response.text());
      } catch (CloudException e) {
        exit = 1;
        result.put("status", e.status().orElse(0));
        result
            .putObject("error")
            .put("kind", e.kind().name())
            .put("code", e.code().orElse(null))
            .put("message", e.getMessage());
      }
      System.out.println(result);
      System.out.flush();
    }
    return exit;
  }

  private RawRequest request(String verb, String target, @Nullable String content) {
    RawRequest request = RawRequest.of(verb, target);
    if (content != null) {
      request.body(type, content);
    }
    return noAuth ? request.unauthenticated() : request;
  }

  /** Adds the body as JSON if it is JSON, otherwise as a string. */
  private static void putBody(ObjectNode result, String text) {
    try {
      result.set("body", text.isBlank() ? JSON.getNodeFactory().nullNode() : JSON.readTree(text));
    } catch (JacksonException e) {
      result.put("body", text);
    }
  }
}
