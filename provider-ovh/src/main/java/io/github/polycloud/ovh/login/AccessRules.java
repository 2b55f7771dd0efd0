// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.login;

import io.github.polycloud.capability.Capability;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.ovh.internal.errors.AccessRuleMatcher;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Computes the smallest set of access rules for the operations that a program uses.
 *
 * <pre>{@code
 * ConsumerKeyRequest.create()
 *     .rules(AccessRules.forCapabilities(Capability.INVOICES))
 *     .rules(AccessRules.forOperations(Me.class, Me::get))
 *     .rules(AccessRules.forInterfaces(MyZones.class));
 * }</pre>
 *
 * <p>A path parameter becomes a {@code *}. Since it also matches slashes, {@code GET /me/bill/*}
 * covers {@code GET /me/bill/{billId}/details} as well, and a single rule is requested.
 * Unauthenticated operations and those below {@code /auth} need no rule.
 *
 * @since 0.1.0
 */
public final class AccessRules {
  private AccessRules() {}

  /**
   * Returns the rules for some operations of an API interface, of this library or your own.
   *
   * <pre>{@code
   * AccessRules.forOperations(Bills.class, Bills::list, bills -> bills.get("any"));
   * }</pre>
   *
   * @param api the interface
   * @param calls invoke the operations. Nothing is sent: arguments are ignored, and results are
   *     null, 0 or false
   * @throws CloudException of kind {@code INVALID_REQUEST} if no operation is called
   */
  @SafeVarargs
  public static <A> List<AccessRule> forOperations(Class<A> api, Consumer<? super A>... calls) {
    Objects.requireNonNull(api, "api");
    for (Consumer<? super A> call : Objects.requireNonNull(calls, "calls")) {
      Objects.requireNonNull(call, "calls must not contain null");
    }
    return AccessRuleMatcher.minimize(
        OperationRecorder.of(
            api,
            recorder -> {
              for (Consumer<? super A> call : calls) {
                call.accept(recorder);
              }
            }));
  }

  /** Returns the rules for every operation of API interfaces. */
  public static List<AccessRule> forInterfaces(Class<?>... apis) {
    return AccessRuleMatcher.minimize(
        Elements.listOf("apis", apis).stream().flatMap(OperationRecorder::all).toList());
  }

  /**
   * Returns the rules for all operations of neutral capabilities.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} for a capability that this provider does not
   *     support
   */
  public static List<AccessRule> forCapabilities(Capability<?>... capabilities) {
    List<AccessRule> rules = new ArrayList<>();
    for (Capability<?> capability : Elements.listOf("capabilities", capabilities)) {
      rules.addAll(CapabilityRules.of(capability));
    }
    return AccessRuleMatcher.minimize(rules);
  }

  /** Returns the smallest subset of these rules that grants the same calls. */
  public static List<AccessRule> minimize(Collection<AccessRule> rules) {
    return AccessRuleMatcher.minimize(Elements.requireNonNull("rules", rules));
  }
}
