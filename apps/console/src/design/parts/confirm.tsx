import { Button } from './button.js';
import { Dialog } from './dialog.js';

interface ConfirmProps {
  /** What is to be done: the title, and what the button says. */
  readonly title: string;
  readonly text: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be taken back. What can be is not asked for: `tell` offers to undo it. */
export const Confirm = ({ title, text, onConfirm, onClose }: ConfirmProps) => (
  <Dialog
    title={title}
    onClose={onClose}
    footer={
      <Button
        kind="danger"
        onClick={() => {
          onConfirm();
          onClose();
        }}
      >
        {title}
      </Button>
    }
  >
    <p>{text}</p>
  </Dialog>
);
