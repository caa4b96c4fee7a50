"""What a row of a plan is for, guessed from its words: listen, respond, send, activate, or work of the team."""
