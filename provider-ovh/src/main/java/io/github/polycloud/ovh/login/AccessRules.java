package io.github.polycloud.ovh.login;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.ops.Capability;
import io.github.polycloud.ovh.internal.Coverage;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The least that a consumer key must be allowed, taken from the operations that a program uses.
 *
 * <pre>{@code
 * ConsumerKeyRequest.create()
 *     .rules(AccessRules.forCapabilities(Capability.INVOICES))
 *     .rules(AccessRules.forOperations(Me.class, Me::get))
 *     .rules(AccessRules.forInterfaces(MyZones.class));
 * }</pre>
 *
 * <p>A parameter of a path becomes a star. Since a star stands for slashes too, {@code GET
 * /me/bill/*} is also what allows {@code GET /me/bill/{billId}/details}, and one rule is asked for.
 * What needs no signature and what every key may do, under {@code /auth}, needs no rule.
 */
public final class AccessRules {
  private AccessRules() {}

  /**
   * The rules for some operations of an API interface, ours or your own.
   *
   * <pre>{@code
   * AccessRules.forOperations(Bills.class, Bills::list, bills -> bills.get("any"));
   * }</pre>
   *
   * @param api the interface
   * @param calls call the operations. Nothing is sent: arguments do not matter, and results are
   *     null, 0 or false
   * @throws CloudException of kind {@code INVALID_REQUEST} when no operation is called
   */
  @SafeVarargs
  public static <A> List<AccessRule> forOperations(Class<A> api, Consumer<? super A>... calls) {
    return Coverage.fewest(
        RecordedOperations.of(
            api,
            recorder -> {
              for (Consumer<? super A> call : calls) {
                call.accept(recorder);
              }
            }));
  }

  /** The rules for every operation of API interfaces. */
  public static List<AccessRule> forInterfaces(Class<?>... apis) {
    return Coverage.fewest(Arrays.stream(apis).flatMap(RecordedOperations::all).toList());
  }

  /**
   * The rules for neutral operations, whole.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} for a capability that OVH does not have
   */
  public static List<AccessRule> forCapabilities(Capability<?>... capabilities) {
    List<AccessRule> rules = new ArrayList<>();
    for (Capability<?> capability : capabilities) {
      rules.addAll(CapabilityRules.of(capability));
    }
    return Coverage.fewest(rules);
  }

  /** The fewest of these rules that grant the same calls. */
  public static List<AccessRule> merged(Collection<AccessRule> rules) {
    return Coverage.fewest(rules);
  }
}
