// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.heroku.legacy.LegacySeed;
import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.ovh.OvhSeed;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Configures a sandbox. All settings are optional. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class SandboxBuilder {

  private int port;
  private int ovhPort;
  private int apps = 5;
  private int bills = 12;
  private int servers = 3;
  private int expiredServers;
  private int webHostings = 1;
  private boolean vanishingTasks;
  private boolean tls;
  private boolean noContent;
  private boolean errorCodes;
  private boolean verified = true;
  private int creationPolls;
  private boolean xmlApps;
  private int rateLimit;
  private List<String> twoFactorCodes = List.of();
  private Clock clock = Clock.systemUTC();
  private String host = Binding.LOOPBACK.host();
  private List<String> names = List.of();
  private @Nullable Path state;
  private @Nullable Path seed;

  SandboxBuilder() {}

  /**
   * Sets Heroku's port.
   *
   * @param value the port; 0, the default, selects a free one
   * @return this builder
   */
  public SandboxBuilder port(int value) {
    port = portNumber(value);
    return this;
  }

  /**
   * Sets OVH's port.
   *
   * @param value the port; 0, the default, selects a free one
   * @return this builder
   */
  public SandboxBuilder ovhPort(int value) {
    ovhPort = portNumber(value);
    return this;
  }

  /**
   * Sets the initial number of Heroku apps.
   *
   * @param value the number; 5 by default
   * @return this builder
   */
  public SandboxBuilder apps(int value) {
    apps = atLeastZero("apps", value);
    return this;
  }

  /**
   * Sets the number of OVH bills.
   *
   * @param value the number; 12 by default
   * @return this builder
   */
  public SandboxBuilder bills(int value) {
    bills = atLeastZero("bills", value);
    return this;
  }

  /**
   * Sets the number of OVH dedicated servers.
   *
   * @param value the number; 3 by default
   * @return this builder
   */
  public SandboxBuilder servers(int value) {
    servers = atLeastZero("servers", value);
    return this;
  }

  /**
   * Sets how many of the OVH dedicated servers have expired: they are listed, but requests to them
   * are rejected with status 460.
   *
   * @param value the number; 0 by default
   * @return this builder
   */
  public SandboxBuilder expiredServers(int value) {
    expiredServers = atLeastZero("expiredServers", value);
    return this;
  }

  /**
   * Makes the tasks of OVH web hostings disappear once they are done, as they did at times.
   *
   * @return this builder
   */
  public SandboxBuilder vanishingTasks() {
    vanishingTasks = true;
    return this;
  }

  /**
   * Sets the number of OVH web hostings.
   *
   * @param value the number, at least 1; 1 by default
   * @return this builder
   */
  public SandboxBuilder webHostings(int value) {
    webHostings = atLeastOne("webHostings", value);
    return this;
  }

  /**
   * Serves all APIs over HTTPS, with a certificate signed by the sandbox's own authority, whose
   * certificate is in the file named by {@link HerokuEndpoint} and {@link OvhEndpoint}.
   *
   * @return this builder
   */
  public SandboxBuilder tls() {
    tls = true;
    return this;
  }

  /**
   * Makes OVH respond to void operations with 204 and no body, as newer parts of its API do,
   * instead of 200 and {@code null}.
   *
   * @return this builder
   */
  public SandboxBuilder noContent() {
    noContent = true;
    return this;
  }

  /**
   * Makes OVH's errors of authentication have the older form, with {@code errorCode} and {@code
   * httpCode}. By default they have the form of today: a {@code class} such as {@code
   * Client::Forbidden}, and a message that tells the reason.
   *
   * @return this builder
   */
  public SandboxBuilder errorCodes() {
    errorCodes = true;
    return this;
  }

  /**
   * Starts with a Heroku account without billing information: paid add-ons are rejected until
   * billing is confirmed.
   *
   * @return this builder
   */
  public SandboxBuilder unverified() {
    verified = false;
    return this;
  }

  /**
   * Makes the creation of apps through the legacy API asynchronous.
   *
   * @param polls number of status requests before a new app is ready; 0 by default
   * @return this builder
   */
  public SandboxBuilder appCreationPolls(int polls) {
    creationPolls = atLeastZero("polls", polls);
    return this;
  }

  /**
   * Makes the legacy API send apps as XML, whatever a request accepts, as some servers do.
   *
   * @return this builder
   */
  public SandboxBuilder xmlApps() {
    xmlApps = true;
    return this;
  }

  /**
   * Limits the calls of Heroku's APIs: when they are used up, they respond with 429 until an evenly
   * refilled call is available. Without a limit, {@code RateLimit-Remaining} only counts.
   *
   * @param callsPerHour the limit, at least 1; no limit by default
   * @return this builder
   */
  public SandboxBuilder rateLimit(int callsPerHour) {
    rateLimit = atLeastOne("rateLimit", callsPerHour);
    return this;
  }

  /**
   * Makes both Heroku APIs require a second factor before an app is changed.
   *
   * @param codes the accepted codes, each valid once; none, the default, disables the second factor
   * @return this builder
   */
  public SandboxBuilder twoFactor(String... codes) {
    twoFactorCodes = List.of(codes);
    return this;
  }

  /**
   * Sets the clock of both clouds.
   *
   * @param value the clock; the system clock by default
   * @return this builder
   */
  public SandboxBuilder clock(Clock value) {
    clock = value;
    return this;
  }

  /**
   * Sets the address to listen on, for clients on other machines or in containers.
   *
   * <p>On any other address than a loopback one, everybody who reaches it can use the sandbox: its
   * credentials are invented, but its pages show some of them, and it stores what clients send.
   *
   * @param value an IP address or a host name, {@code 0.0.0.0} for all interfaces; {@code
   *     127.0.0.1} by default
   * @return this builder
   * @throws IllegalArgumentException if it is neither
   */
  public SandboxBuilder host(String value) {
    host = Binding.hostName("host", value);
    return this;
  }

  /**
   * Sets further names by which clients reach the sandbox. The server's certificate is valid for
   * them as well as for the loopback names, and URLs contain the first one.
   *
   * @param values DNS names, which may have underscores, or IP addresses, without ports; none by
   *     default
   * @return this builder
   * @throws IllegalArgumentException if one is neither
   */
  public SandboxBuilder names(String... values) {
    names = Arrays.stream(values).map(value -> Binding.hostName("name", value)).toList();
    return this;
  }

  /**
   * Reads the initial content from a JSON file: Heroku apps with config vars, formation, domains,
   * collaborators and add-ons; OVH zones, servers, web hostings, bills and cloud projects. A list
   * in the file replaces the usual content of its kind. A state file that exists takes precedence.
   *
   * @param file the file; {@code docs/reference/sandbox-seed.schema.json} describes it
   * @return this builder
   */
  public SandboxBuilder seed(Path file) {
    seed = Objects.requireNonNull(file, "file");
    return this;
  }

  /**
   * Keeps the state in a file. If it exists, the sandbox starts with the state and the credentials
   * in it instead of the initial ones; with the same port, clients continue to work. It is written
   * a few seconds after requests, and when the sandbox is closed. It contains secrets, so that only
   * its owner can read it. Only one sandbox can use it at a time: an empty file beside it, with a
   * dot before its name and {@code .lock} behind, is locked until the sandbox is closed or its
   * process ends.
   *
   * @param file the file; its directory must exist. A symbolic link is followed if its target
   *     exists, and rejected otherwise
   * @return this builder
   */
  public SandboxBuilder state(Path file) {
    state = Objects.requireNonNull(file, "file");
    return this;
  }

  /**
   * Starts the sandbox.
   *
   * @return a running sandbox, to be closed by the caller
   * @throws IllegalStateException if a port or the state file is in use; nothing remains running
   * @throws IllegalArgumentException if the state file or the seed file is not valid, or the host
   *     is not an address of this machine
   * @throws java.io.UncheckedIOException if one of these files cannot be read, or the state file
   *     cannot be written
   */
  public Sandbox start() {
    return new Sandbox(this);
  }

  int port() {
    return port;
  }

  int ovhPort() {
    return ovhPort;
  }

  int apps() {
    return apps;
  }

  boolean isTls() {
    return tls;
  }

  boolean verified() {
    return verified;
  }

  int rateLimit() {
    return rateLimit;
  }

  OvhSeed ovhSeed() {
    return OvhSeed.standard()
        .withBills(bills)
        .withServers(servers)
        .withExpiredServers(expiredServers)
        .withVanishingTasks(vanishingTasks)
        .withWebHostings(webHostings)
        .withNoContent(noContent)
        .withErrorCodes(errorCodes);
  }

  LegacySeed legacySeed() {
    return new LegacySeed(creationPolls, xmlApps, twoFactorCodes);
  }

  Binding binding() {
    return new Binding(host, names);
  }

  @Nullable Path seed() {
    return seed;
  }

  @Nullable Path state() {
    return state;
  }

  Clock clock() {
    return clock;
  }

  private static int portNumber(int value) {
    if (value < 0 || value > 65535) {
      throw new IllegalArgumentException("port must be between 0 and 65535, was " + value);
    }
    return value;
  }

  private static int atLeastOne(String what, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(what + " must be at least 1, was " + value);
    }
    return value;
  }

  private static int atLeastZero(String what, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(what + " must not be negative, was " + value);
    }
    return value;
  }
}
