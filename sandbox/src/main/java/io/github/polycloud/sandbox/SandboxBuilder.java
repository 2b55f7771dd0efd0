package io.github.polycloud.sandbox;

import java.time.Clock;
import java.util.List;

/** What a sandbox starts with. Everything has a default. */
public final class SandboxBuilder {

  private int port;
  private int ovhPort;
  private int apps = 5;
  private int bills = 12;
  private int servers = 3;
  private boolean tls;
  private boolean noContent;
  private boolean verified = true;
  private int creationPolls;
  private List<String> twoFactorCodes = List.of();
  private Clock clock = Clock.systemUTC();

  SandboxBuilder() {}

  /**
   * Sets Heroku's port.
   *
   * @param value the port; 0, the default, takes any free one
   * @return this builder
   */
  public SandboxBuilder port(int value) {
    port = portNumber(value);
    return this;
  }

  /**
   * Sets OVH's port.
   *
   * @param value the port; 0, the default, takes any free one
   * @return this builder
   */
  public SandboxBuilder ovhPort(int value) {
    ovhPort = portNumber(value);
    return this;
  }

  /**
   * Sets how many Heroku apps there are at first.
   *
   * @param value their number; 5 by default
   * @return this builder
   */
  public SandboxBuilder apps(int value) {
    apps = atLeastZero("apps", value);
    return this;
  }

  /**
   * Sets how many OVH bills there are.
   *
   * @param value their number; 12 by default
   * @return this builder
   */
  public SandboxBuilder bills(int value) {
    bills = atLeastZero("bills", value);
    return this;
  }

  /**
   * Sets how many OVH dedicated servers there are.
   *
   * @param value their number; 3 by default
   * @return this builder
   */
  public SandboxBuilder servers(int value) {
    servers = atLeastZero("servers", value);
    return this;
  }

  /**
   * Serves every API over HTTPS, with a certificate signed by the sandbox's own authority; its own
   * certificate is the file that {@link HerokuEndpoint} and {@link OvhEndpoint} name.
   *
   * @return this builder
   */
  public SandboxBuilder tls() {
    tls = true;
    return this;
  }

  /**
   * Lets OVH answer void operations with 204 and no body, as newer parts of its API do, in place of
   * 200 and {@code null}.
   *
   * @return this builder
   */
  public SandboxBuilder noContent() {
    noContent = true;
    return this;
  }

  /**
   * Starts with a Heroku account that cannot be charged: paid add-ons are refused until billing is
   * confirmed.
   *
   * @return this builder
   */
  public SandboxBuilder unverified() {
    verified = false;
    return this;
  }

  /**
   * Lets the legacy dialect take its time to create an app.
   *
   * @param polls how many polls find a new app not ready; 0 by default
   * @return this builder
   */
  public SandboxBuilder appCreationPolls(int polls) {
    if (polls < 0) {
      throw new IllegalArgumentException("creation cannot be done after " + polls + " polls");
    }
    creationPolls = polls;
    return this;
  }

  /**
   * Lets both of Heroku's dialects ask for a second factor before an app is changed.
   *
   * @param codes the codes it accepts, each once; none, the default, asks for no second factor
   * @return this builder
   */
  public SandboxBuilder twoFactor(String... codes) {
    twoFactorCodes = List.of(codes);
    return this;
  }

  /**
   * Sets the clock both clouds read.
   *
   * @param value the clock; the system's by default
   * @return this builder
   */
  public SandboxBuilder clock(Clock value) {
    clock = value;
    return this;
  }

  /**
   * Starts the sandbox.
   *
   * @return a running sandbox, to be closed by the caller
   * @throws RuntimeException when a port is taken; nothing is left running then
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

  int bills() {
    return bills;
  }

  int servers() {
    return servers;
  }

  boolean isTls() {
    return tls;
  }

  boolean isNoContent() {
    return noContent;
  }

  boolean verified() {
    return verified;
  }

  int creationPolls() {
    return creationPolls;
  }

  List<String> twoFactorCodes() {
    return twoFactorCodes;
  }

  Clock clock() {
    return clock;
  }

  private static int portNumber(int value) {
    if (value < 0 || value > 65535) {
      throw new IllegalArgumentException("a port lies between 0 and 65535, not at " + value);
    }
    return value;
  }

  private static int atLeastZero(String what, int value) {
    if (value < 0) {
      throw new IllegalArgumentException("cannot seed " + value + " " + what);
    }
    return value;
  }
}
