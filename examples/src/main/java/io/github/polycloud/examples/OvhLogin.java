package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.Waiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.OvhConf;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.auth.CredentialState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks for a consumer key and waits until its owner has decided. */
@Command(
    name = "ovh-login",
    description = "Requests an OVH consumer key and waits until you accept or refuse it.")
final class OvhLogin implements Callable<Integer> {
  @Mixin private LiveOption live;

  @Option(
      names = "--read-only",
      paramLabel = "PATH",
      description = "may be read, with all below it; repeatable (default: everything, read-write)")
  private List<String> readOnly = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "how long to wait (default: ${DEFAULT-VALUE})")
  private int timeout = 600;

  @Option(names = "--store", paramLabel = "FILE", description = "keep the key in this ovh.conf")
  private @Nullable Path store;

  OvhLogin() {}

  @Override
  public Integer call() {
    try (World world = live.open();
        Cloud application = world.ovhApplication().connect()) {
      ConsumerKey key = application.unwrap(Ovh.class).requestConsumerKey(request());
      System.out.println("Please open this page and decide:");
      System.out.println(key.validationUrl());
      System.out.flush();
      try (Cloud cloud =
          world.ovhApplication().credential("consumer_key", key.consumerKey().reveal()).connect()) {
        await(cloud.unwrap(Ovh.class), Duration.ofSeconds(timeout));
        System.out.println("Welcome, " + WhoAmI.describe(cloud.account().me()) + ".");
        store(cloud, key);
        return 0;
      }
    }
  }

  private ConsumerKeyRequest request() {
    ConsumerKeyRequest request = ConsumerKeyRequest.create();
    if (readOnly.isEmpty()) {
      return request.readWriteRecursive("/");
    }
    // Enough to say welcome, whatever else is asked for.
    request = request.readOnly("/me");
    for (String path : readOnly) {
      request = request.readOnlyRecursive(path);
    }
    return request;
  }

  /** Polls the state of the key: accepted, refused, or nothing yet. */
  static void await(Ovh ovh, Duration deadline) {
    CredentialState state =
        Waiter.on(() -> state(ovh))
            .named("the validation of the consumer key")
            .until(answer -> !answer.equals(CredentialState.PENDING_VALIDATION))
            .every(Duration.ofSeconds(1))
            .within(deadline)
            .await();
    if (!state.equals(CredentialState.VALIDATED)) {
      throw new CloudException(
          ErrorKind.AUTHENTICATION, "the consumer key is " + state + "; ask for a new one");
    }
  }

  private static CredentialState state(Ovh ovh) {
    try {
      return ovh.currentCredential().status();
    } catch (CloudException e) {
      // A service may also refuse every call of a key that nobody has accepted yet.
      if (e.code().filter("INVALID_CREDENTIAL"::equals).isPresent()) {
        return CredentialState.PENDING_VALIDATION;
      }
      throw e;
    }
  }

  private void store(Cloud cloud, ConsumerKey key) {
    Path file = store;
    if (file == null && System.console() != null) {
      String answer = System.console().readLine("Keep the key in ./ovh.conf? [y/N] ");
      file = answer != null && answer.strip().equalsIgnoreCase("y") ? Path.of("ovh.conf") : null;
    }
    if (file == null) {
      return;
    }
    OvhConf.store(file, endpoint(cloud), key.consumerKey());
    System.out.println("Kept in " + file + ", readable by you only.");
  }

  private static String endpoint(Cloud cloud) {
    return cloud.unwrap(Ovh.class).endpoint();
  }
}
