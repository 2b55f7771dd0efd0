package io.github.polycloud.sandbox;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a JUnit 5 test class one sandbox, started on first use and closed after its last test (by
 * JUnit 5.13 or newer). Faults, the request log and OVH's clock are cleared after each test; what
 * the clouds hold stays.
 *
 * <pre>{@code
 * @ExtendWith(SandboxExtension.class)
 * class DeployTest {
 *   @Test
 *   void lists_apps(Sandbox sandbox) { ... }
 * }
 * }</pre>
 */
// JUnit is optional: a program that only embeds the sandbox must not need it to compile.
@SuppressWarnings("exports")
public final class SandboxExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);
  private static final String KEY = "sandbox";

  /** Used by JUnit. */
  public SandboxExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sandbox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return store(context).getOrComputeIfAbsent(KEY, key -> Sandbox.start(), Sandbox.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Sandbox running = store(context).get(KEY, Sandbox.class);
    if (running != null) {
      running.faults().clear();
      running.requests().clear();
      running.ovhClock().reset();
    }
  }

  /** The store of the class, not of the test, so that the sandbox outlives each test. */
  private static ExtensionContext.Store store(ExtensionContext context) {
    ExtensionContext ofClass =
        context.getTestMethod().isPresent() ? context.getParent().orElse(context) : context;
    return ofClass.getStore(NAMESPACE);
  }
}
