// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.ConfirmedChangeOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
      "Send a raw call; print the body on standard output, the status on standard error.",
      "With - as METHOD it reads lines METHOD PATH [BODY] and prints one JSON object per line.",
      "DELETE asks before it is sent, and in a batch needs --yes.",
      "Exit status: 0 for 2xx, 1 for an error response, 2 for invalid usage."
    })
public final class RawCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Mixin private CloudOptions clouds;
  @Mixin private ConfirmedChangeOptions change;
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "METHOD",
      description = "GET, POST, PUT, PATCH, DELETE or -")
  private String method;

  @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", description = "for example /me")
  private @Nullable String path;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "BODY",
      description = "sent unchanged; @FILE: the content of a file, -: standard input")
  private @Nullable String body;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "content type of the body (default: ${DEFAULT-VALUE})")
  private String type = "application/json";

  @Option(names = "--no-auth", description = "send no credentials")
  private boolean noAuth;

  @Option(
      names = "--paginate",
      description =
          "get all pages of a list as one JSON array; on OVH, a path that ends with {ID} gets each"
              + " object of the list")
  private boolean paginate;

  /** Called by picocli. */
  public RawCommand() {}

  @Override
  public Integer call() throws IOException {
    boolean lines = method.equals("-");
    if (lines == (path != null)) {
      throw usage("expected METHOD PATH [BODY], or -");
    }
    if (paginate && (!method.equalsIgnoreCase("GET") || body != null || noAuth)) {
      throw usage("--paginate is for GET without a body and with credentials");
    }
    String content = content();
    try (Connections connections = clouds.open(change.isDryRun())) {
      Cloud cloud = connections.only();
      if (paginate) {
        return answered(() -> new Pages(cloud).print(path));
      }
      if (method.equalsIgnoreCase("DELETE")
          && !change.confirm("DELETE " + path + " on " + cloud.provider().id(), List.of())) {
        return ExitStatus.FAILURE;
      }
      return lines ? sendLines(cloud) : sendOne(cloud, content);
    }
  }

  private @Nullable String content() throws IOException {
    if (body == null) {
      return null;
    }
    if (body.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!body.startsWith("@")) {
      return body;
    }
    Path file = Path.of(body.substring(1));
    Path found = CommandEnvironment.file(file);
    if (!Files.isReadable(found) || Files.isDirectory(found)) {
      throw usage("cannot read " + file);
    }
    return Files.readString(found);
  }

  private int sendOne(Cloud cloud, @Nullable String content) {
    return answered(
        () -> {
          RawRequest request = request(method, path, content);
          RawResponse response = cloud.raw().send(request);
          if (change.isDryRun() && !List.of("GET", "HEAD").contains(request.method())) {
            // The answer is made up.
            return;
          }
          System.out.println(response.text());
          System.err.println(response.status());
        });
  }

  /** An error response is an answer, too. */
  private static int answered(Runnable call) {
    try {
      call.run();
      return 0;
    } catch (CloudException e) {
      if (e.status().isEmpty()) {
        throw e;
      }
      e.body().ifPresent(System.out::println);
      System.err.println(e.status().getAsInt() + " " + ExitStatus.message(e));
      return ExitStatus.FAILURE;
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
        if (fields[0].equalsIgnoreCase("DELETE") && !change.isConfirmed()) {
          throw CloudException.of(ErrorKind.INVALID_REQUEST, "DELETE in a batch needs --yes");
        }
        RawResponse response =
            cloud.raw().send(request(fields[0], fields[1], fields.length == 3 ? fields[2] : null));
        result.put("status", response.status());
        putBody(result, response.text());
      } catch (CloudException e) {
        exit = ExitStatus.FAILURE;
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

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
