/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Step Action</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a scenario step does.
 * <!-- end-model-doc -->
 * @see org.mkworkbench.model.design.DesignPackage#getStepAction()
 * @model
 * @generated
 */
public enum StepAction implements Enumerator {
	/**
	 * The '<em><b>START</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #START_VALUE
	 * @generated
	 * @ordered
	 */
	START(0, "START", "START"),

	/**
	 * The '<em><b>STOP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOP_VALUE
	 * @generated
	 * @ordered
	 */
	STOP(1, "STOP", "STOP"),

	/**
	 * The '<em><b>KILL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KILL_VALUE
	 * @generated
	 * @ordered
	 */
	KILL(2, "KILL", "KILL"),

	/**
	 * The '<em><b>PANIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PANIC_VALUE
	 * @generated
	 * @ordered
	 */
	PANIC(3, "PANIC", "PANIC"),

	/**
	 * The '<em><b>HANG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HANG_VALUE
	 * @generated
	 * @ordered
	 */
	HANG(4, "HANG", "HANG"),

	/**
	 * The '<em><b>MOVE THREAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVE_THREAD_VALUE
	 * @generated
	 * @ordered
	 */
	MOVE_THREAD(5, "MOVE_THREAD", "MOVE_THREAD"),

	/**
	 * The '<em><b>MOVE MEMORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVE_MEMORY_VALUE
	 * @generated
	 * @ordered
	 */
	MOVE_MEMORY(6, "MOVE_MEMORY", "MOVE_MEMORY"),

	/**
	 * The '<em><b>MOVE DEVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVE_DEVICE_VALUE
	 * @generated
	 * @ordered
	 */
	MOVE_DEVICE(7, "MOVE_DEVICE", "MOVE_DEVICE"),

	/**
	 * The '<em><b>HAND OVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HAND_OVER_VALUE
	 * @generated
	 * @ordered
	 */
	HAND_OVER(8, "HAND_OVER", "HAND_OVER"),

	/**
	 * The '<em><b>LOSE DOORBELL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOSE_DOORBELL_VALUE
	 * @generated
	 * @ordered
	 */
	LOSE_DOORBELL(9, "LOSE_DOORBELL", "LOSE_DOORBELL"),

	/**
	 * The '<em><b>DELAY DOORBELL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_DOORBELL_VALUE
	 * @generated
	 * @ordered
	 */
	DELAY_DOORBELL(10, "DELAY_DOORBELL", "DELAY_DOORBELL"),

	/**
	 * The '<em><b>FLOOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOOD_VALUE
	 * @generated
	 * @ordered
	 */
	FLOOD(11, "FLOOD", "FLOOD"),

	/**
	 * The '<em><b>SLOW RECEIVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SLOW_RECEIVER_VALUE
	 * @generated
	 * @ordered
	 */
	SLOW_RECEIVER(12, "SLOW_RECEIVER", "SLOW_RECEIVER");

	/**
	 * The '<em><b>START</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #START
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int START_VALUE = 0;

	/**
	 * The '<em><b>STOP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STOP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STOP_VALUE = 1;

	/**
	 * The '<em><b>KILL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KILL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KILL_VALUE = 2;

	/**
	 * The '<em><b>PANIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PANIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PANIC_VALUE = 3;

	/**
	 * The '<em><b>HANG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HANG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HANG_VALUE = 4;

	/**
	 * The '<em><b>MOVE THREAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVE_THREAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOVE_THREAD_VALUE = 5;

	/**
	 * The '<em><b>MOVE MEMORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVE_MEMORY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOVE_MEMORY_VALUE = 6;

	/**
	 * The '<em><b>MOVE DEVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVE_DEVICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOVE_DEVICE_VALUE = 7;

	/**
	 * The '<em><b>HAND OVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HAND_OVER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HAND_OVER_VALUE = 8;

	/**
	 * The '<em><b>LOSE DOORBELL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOSE_DOORBELL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOSE_DOORBELL_VALUE = 9;

	/**
	 * The '<em><b>DELAY DOORBELL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELAY_DOORBELL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DELAY_DOORBELL_VALUE = 10;

	/**
	 * The '<em><b>FLOOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLOOD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FLOOD_VALUE = 11;

	/**
	 * The '<em><b>SLOW RECEIVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SLOW_RECEIVER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SLOW_RECEIVER_VALUE = 12;

	/**
	 * An array of all the '<em><b>Step Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StepAction[] VALUES_ARRAY =
		new StepAction[] {
			START,
			STOP,
			KILL,
			PANIC,
			HANG,
			MOVE_THREAD,
			MOVE_MEMORY,
			MOVE_DEVICE,
			HAND_OVER,
			LOSE_DOORBELL,
			DELAY_DOORBELL,
			FLOOD,
			SLOW_RECEIVER,
		};

	/**
	 * A public read-only list of all the '<em><b>Step Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StepAction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Step Action</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepAction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StepAction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Action</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepAction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StepAction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Action</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepAction get(int value) {
		switch (value) {
			case START_VALUE: return START;
			case STOP_VALUE: return STOP;
			case KILL_VALUE: return KILL;
			case PANIC_VALUE: return PANIC;
			case HANG_VALUE: return HANG;
			case MOVE_THREAD_VALUE: return MOVE_THREAD;
			case MOVE_MEMORY_VALUE: return MOVE_MEMORY;
			case MOVE_DEVICE_VALUE: return MOVE_DEVICE;
			case HAND_OVER_VALUE: return HAND_OVER;
			case LOSE_DOORBELL_VALUE: return LOSE_DOORBELL;
			case DELAY_DOORBELL_VALUE: return DELAY_DOORBELL;
			case FLOOD_VALUE: return FLOOD;
			case SLOW_RECEIVER_VALUE: return SLOW_RECEIVER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private StepAction(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //StepAction
