// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.sandbox.Sandbox;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program in a separate process with a given environment. */
public final class Program {
  /** The class path of the tests. */
  public static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private final Path directory;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private List<String> launch = List.of();

  private Program(Path directory) {
    this.directory = directory;
  }

  /** The result of a completed process. */
  public record Result(int status, String out, String err) {}

  /** Runs in a directory that is also the home directory. */
  public static Program in(Path directory) {
    return new Program(directory);
  }

  public Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Passes the URLs and the credentials of a sandbox, and trusts its certificate. */
  public Program on(Sandbox sandbox) throws IOException, GeneralSecurityException {
    with("HEROKU_API_URL", sandbox.heroku().url());
    with("HEROKU_LEGACY_URL", sandbox.heroku().url());
    with("HEROKU_API_KEY", sandbox.heroku().token());
    with("OVH_ENDPOINT", sandbox.ovh().url());
    with("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey());
    with("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret());
    with("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey());
    return with("JDK_JAVA_OPTIONS", trusting(sandbox.heroku().caCertificate()));
  }

  /** One-off processes are attached over TLS, with the certificate of the sandbox. */
  private String trusting(Path certificate) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    try (InputStream pem = Files.newInputStream(certificate)) {
      store.setCertificateEntry(
          "sandbox", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    Path file = Files.createTempFile(directory, "trust", ".p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, "sandbox".toCharArray());
    }
    return "-Djavax.net.ssl.trustStore=" + file + " -Djavax.net.ssl.trustStorePassword=sandbox";
  }

  /** The main class, in the given folder of classes or on the class path. */
  public Program main(String name, Path folder) {
    return launch("-cp", folder + File.pathSeparator + withoutTests(), name);
  }

  /** The options of the JVM that name the class path or module path, and the main class. */
  public Program launch(String... options) {
    launch = List.of(options);
    return this;
  }

  public Result run(String... args) throws IOException, InterruptedException {
    // Files instead of pipes: reading the pipe of a hanging program would hang as well.
    Path out = Files.createTempFile(directory, "out", ".txt");
    Path err = Files.createTempFile(directory, "err", ".txt");
    Process process =
        command(args).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException(
          "the process did not exit within 180 s: " + Files.readString(err));
    }
    return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private ProcessBuilder command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.home=" + directory));
    command.addAll(launch);
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(?i)(HEROKU|OVH)_.*|.*_proxy|SSL_CERT_FILE|NETRC"));
    builder.environment().putAll(environment);
    return builder;
  }

  private static String withoutTests() {
    return String.join(
        File.pathSeparator,
        Arrays.stream(CLASS_PATH.split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .toList());
  }
}
