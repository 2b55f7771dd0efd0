// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.engine.internal.pipeline.SecretText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what identifies a person. The same mail address gets the same replacement throughout a
 * recording. Not thread-safe.
 */
final class PersonalData {
  private static final String DOMAIN = "@example.com";
  private static final String PHONE = "+10000000000";
  private static final String CUSTOMER = "xx0-ovh";
  // Bounded and anchored, so that a long text without addresses is searched in linear time.
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]{1,64}+@"
              + "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,8}");
  private static final Pattern PHONE_NUMBER =
      Pattern.compile("(?<![\\w+.:/-])\\+\\d(?:[ ().-]{0,2}\\d){6,14}(?![\\w:])");
  private static final Pattern CUSTOMER_ID =
      Pattern.compile("(?<![\\w-])[a-z]{2}\\d{2,}-ovh(?![\\w-])", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN =
      Pattern.compile("person-\\d+@example\\.com|\\+10000000000|xx0-ovh");
  // Compared without case and without the separators - _ .
  private static final Set<String> FIELDS =
      Set.of(
          "email",
          "mail",
          "spareemail",
          "firstname",
          "lastname",
          "fullname",
          "givenname",
          "familyname",
          "surname",
          "maidenname",
          "phone",
          "phonenumber",
          "mobile",
          "fax",
          "address",
          "address1",
          "address2",
          "addressline1",
          "addressline2",
          "street",
          "city",
          "zip",
          "zipcode",
          "postalcode",
          "birthday",
          "birthdate",
          "birthcity",
          "iban",
          "bic",
          "cardnumber",
          "lastfour",
          "vat",
          "vatid",
          "nationalidentificationnumber",
          "companynationalidentificationnumber",
          "nichandle",
          "customercode",
          "organisation",
          "organization");

  private final Map<String, String> people = new HashMap<>();

  /** Returns whether the name of a field says that it is about a person. */
  static boolean isField(String name) {
    return SecretText.nameParts(name).stream()
        .anyMatch(part -> FIELDS.contains(RecordingRules.plain(part)));
  }

  /** Returns whether a text is one mail address, phone number or customer id and nothing else. */
  static boolean isPersonal(String text) {
    return MAIL.matcher(text).matches()
        || PHONE_NUMBER.matcher(text).matches()
        || CUSTOMER_ID.matcher(text).matches()
        || OWN.matcher(text).matches();
  }

  /** Passes on what {@link #replace} would replace in a text. */
  static void find(String text, Consumer<String> action) {
    for (Pattern pattern : List.of(MAIL, PHONE_NUMBER, CUSTOMER_ID)) {
      pattern
          .matcher(text)
          .results()
          .map(MatchResult::group)
          .filter(found -> !OWN.matcher(found).matches())
          .forEach(action);
    }
  }

  /** Returns a text with mail addresses, phone numbers and customer ids replaced. */
  String replace(String text) {
    String replaced = MAIL.matcher(text).replaceAll(found -> person(found.group()));
    replaced = PHONE_NUMBER.matcher(replaced).replaceAll(Matcher.quoteReplacement(PHONE));
    return CUSTOMER_ID.matcher(replaced).replaceAll(found -> CUSTOMER);
  }

  private String person(String address) {
    if (OWN.matcher(address).matches()) {
      return address;
    }
    return people.computeIfAbsent(
        address.toLowerCase(Locale.ROOT), key -> "person-" + (people.size() + 1) + DOMAIN);
  }
}
