package entente.spark;

import tools.jackson.databind.json.JsonMapper;

/**
 * Something in an input that could not be coded.
 *
 * @param input the file
 * @param number its place in it
 * @param place how a person finds it
 * @param reason why, in words
 */
record Refused(String input, long number, String place, String reason) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  String line() {
    return JSON.writeValueAsString(this);
  }

  static Refused of(String json) {
    return JSON.readValue(json, Refused.class);
  }
}
