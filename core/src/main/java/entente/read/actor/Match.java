package entente.read.actor;

/**
 * A row of the table whose words stand in a sentence.
 *
 * @param name the row
 * @param affix what a hyphen adds to its last word, as in "United Nations-backed"; or empty
 */
record Match(Name name, String affix) {
  /** {@return the number of words} */
  int length() {
    return name.words().size();
  }
}
